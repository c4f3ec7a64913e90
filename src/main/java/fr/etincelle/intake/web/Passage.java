package fr.etincelle.intake.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where a page leads, and what goes along. A link, until something was said of the person: from then on a form, since
 * an address stays in the memory of a browser and of every machine on the way.
 */
record Passage(String address, Map<String, String> fields, boolean personal) {

    public Passage with(String name, Object value) {
        var more = new LinkedHashMap<>(fields);
        more.put(name, String.valueOf(value));
        return new Passage(address, more, personal);
    }

    /** French needs no saying. */
    public Passage in(Tongue tongue) {
        return tongue == Tongue.FRENCH ? without("language") : with("language", tongue.code());
    }

    public Passage without(String name) {
        var fewer = new LinkedHashMap<>(fields);
        fewer.remove(name);
        return new Passage(address, fewer, personal);
    }

    @Override
    public String toString() {
        return "Passage[%s]".formatted(address);
    }

    public String link() {
        if (personal) throw new IllegalStateException("an address tells nothing of a person");
        if (fields.isEmpty()) return address;
        return address + "?" + fields.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("&"));
    }
}
