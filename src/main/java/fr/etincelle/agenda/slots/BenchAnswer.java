package fr.etincelle.agenda.slots;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** All answers to a bench file, under the names they bear in an expected file, so that the two can be compared. */
final class BenchAnswer {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, ArrayNode> starts = new LinkedHashMap<>();
    private final String anyAgents;
    private final int step;

    BenchAnswer(BenchQuestion question) {
        step = question.request().step();
        var any = question.sharedStarts(0);
        anyAgents = sha256(any);
        putEachAlone("agent", question, 0);
        put("any", any);
        putEachAlone("agent1pc", question, 1);
        put("any1pc", question.sharedStarts(1));
        put("any3pc", question.sharedStarts(3));
        if (question.counsellors() > 1) put("pair", any.stream().filter(BenchAnswer::hasTheFirstTwo).toList());
    }

    Map<String, Integer> counts() {
        return counts;
    }

    String anyAgents() {
        return anyAgents;
    }

    /** The counts and the agents must be there; the lists of starts are compared where the file has them. */
    boolean agreesWith(JsonNode expected) {
        return expected.path("anyAgents").asString("").equals(anyAgents)
                && counts.entrySet().stream().allMatch(it -> expected.path("counts").path(it.getKey()).asInt(-1) == it.getValue())
                && starts.entrySet().stream().allMatch(it -> expected.path(it.getKey()).isMissingNode()
                        || expected.path(it.getKey()).equals(it.getValue()));
    }

    private void put(String name, List<SharedStart> shared) {
        counts.put(name, shared.size());
        starts.put(name, runs(shared.stream().mapToInt(SharedStart::start)));
    }

    private void putEachAlone(String name, BenchQuestion question, int computers) {
        int count = 0;
        var lists = JSON.arrayNode();
        for (int i = 0; i < question.counsellors(); i++) {
            var slots = question.slotsOf(i, computers);
            count += slots.size();
            lists.add(runs(slots.stream().mapToInt(Slot::start)));
        }
        counts.put(name, count);
        starts.put(name, lists);
    }

    private static boolean hasTheFirstTwo(SharedStart shared) {
        var slots = shared.slots();
        return slots.size() > 1 && slots.get(0).counsellor() == 0 && slots.get(1).counsellor() == 1;
    }

    /** Pairs of a first start and of how many there are, each a step after the one before. */
    private ArrayNode runs(IntStream ordered) {
        var runs = new ArrayList<int[]>();
        ordered.forEach(start -> {
            if (!runs.isEmpty() && start == runs.getLast()[0] + runs.getLast()[1] * step) runs.getLast()[1]++;
            else runs.add(new int[] {start, 1});
        });
        var json = JSON.arrayNode();
        runs.forEach(run -> json.addArray().add(run[0]).add(run[1]));
        return json;
    }

    private static String sha256(List<SharedStart> shared) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var start : shared) digest.update(line(start).getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static String line(SharedStart shared) {
        return shared.slots().stream()
                .map(slot -> String.valueOf(slot.counsellor()))
                .collect(Collectors.joining(",", shared.start() + ":", "\n"));
    }
}
