package fr.etincelle.accounts;

import fr.etincelle.shared.Spoken;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Puts the audit trail into French: what changed, from what to what, and what else was touched. */
@Component
class TrailWording {

    record Change(String what, String before, String after) {}

    record Line(ZonedDateTime at, String who, String what, List<Change> changes, String besides) {}

    /** What surrounds the entries of a page. */
    record Context(Map<UUID, String> names, ZoneId zone) {}

    /** Worked out from other columns: saying that they moved too would only be noise. */
    static final Set<String> DERIVED = Set.of("id", "starts_at", "ends_at", "state", "plain_name", "sound", "sound_of_both",
            "phone_backwards", "rank", "created_at", "noted_for", "booked_for", "merged_at", "marked_seen", "noted_at");

    private static final Pattern IDENTIFIER = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern RANGE = Pattern.compile("\\[\"?([^\",]+)\"?,\"?([^\",)]*)\"?\\)");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern HOUR = Pattern.compile("\\d{2}:\\d{2}:\\d{2}");
    private static final int ENOUGH_TO_TELL_APART = 6;
    private static final DateTimeFormatter RANGE_END = new DateTimeFormatterBuilder().append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral(' ').append(DateTimeFormatter.ISO_LOCAL_TIME).appendOffset("+HH:mm", "+00").toFormatter();

    private final MessageSource texts;
    private final Spoken spoken;
    private final JsonMapper json;

    TrailWording(MessageSource texts, Spoken spoken, JsonMapper json) {
        this.texts = texts;
        this.spoken = spoken;
        this.json = json;
    }

    Line tell(TrailList.Entry entry, Context context) {
        var changes = changes(entry, context);
        return new Line(entry.at().atZoneSameInstant(context.zone), who(entry, context), what(entry, context), changes, besides(entry));
    }

    private String who(TrailList.Entry entry, Context context) {
        if (entry.account() == null) return text("accounts.trail.program");
        return context.names.getOrDefault(entry.account(), text("accounts.trail.someone"));
    }

    private String what(TrailList.Entry entry, Context context) {
        var thing = text("accounts.trail.thing." + entry.thing(), text("accounts.trail.thing"));
        var name = context.names.get(entry.subject());
        return text("accounts.trail.action." + entry.action(), "{0}", name == null ? thing : text("accounts.trail.named", "{0} {1}", thing, name));
    }

    private List<Change> changes(TrailList.Entry entry, Context context) {
        var before = read(entry.before());
        var after = read(entry.after());
        return Stream.concat(before.propertyNames().stream(), after.propertyNames().stream()).distinct()
                .filter(column -> !DERIVED.contains(column))
                .map(column -> new Change(column(column), value(column, before.path(column), context), value(column, after.path(column), context)))
                .filter(change -> !change.before.isEmpty() || !change.after.isEmpty())
                .sorted((one, other) -> one.what.compareToIgnoreCase(other.what)).toList();
    }

    /** Of the rest, which may be free text or a secret, only that it was touched. */
    private String besides(TrailList.Entry entry) {
        if (!entry.action().equals("UPDATE")) return "";
        var told = new TreeSet<>(read(entry.before()).propertyNames());
        told.addAll(read(entry.after()).propertyNames());
        return entry.touched().stream().filter(column -> !told.contains(column) && !DERIVED.contains(column))
                .map(this::column).distinct().sorted().collect(Collectors.joining(", "));
    }

    private JsonNode read(@Nullable String values) {
        return values == null ? json.createObjectNode() : json.readTree(values);
    }

    private String column(String name) {
        return text("accounts.trail.column." + name, text("accounts.trail.column"));
    }

    private String value(String column, JsonNode value, Context context) {
        if (value.isNull() || value instanceof MissingNode) return "";
        if (value.isArray()) return value.valueStream().map(each -> value(column, each, context)).collect(Collectors.joining(", "));
        if (value.isBoolean()) return text(value.asBoolean() ? "accounts.trail.yes" : "accounts.trail.no");
        if (column.equals("weekday")) return text("accounts.trail.weekday." + value.asString());
        return word(column, value.asString(), context);
    }

    private String word(String column, String value, Context context) {
        if (IDENTIFIER.matcher(value).matches()) return named(UUID.fromString(value), context);
        if (value.matches("[A-Z][A-Z_]*")) return text("accounts.trail.value.%s.%s".formatted(column, value), text("accounts.trail.value." + value, value));
        if (value.matches("[a-z_]+")) return value.replace('_', ' ');
        return time(value, context).orElse(value);
    }

    private String named(UUID id, Context context) {
        var name = context.names.get(id);
        return name != null ? name : text("accounts.trail.number", "{0}", id.toString().substring(id.toString().length() - ENOUGH_TO_TELL_APART));
    }

    private Optional<String> time(String value, Context context) {
        try {
            var range = RANGE.matcher(value);
            if (range.matches()) return Optional.of(span(range.group(1), range.group(2), context));
            if (DAY.matcher(value).matches()) return Optional.of(spoken.dayAndYear(LocalDate.parse(value)));
            if (HOUR.matcher(value).matches()) return Optional.of(spoken.time(LocalTime.parse(value)));
            return Optional.of(spoken.moment(OffsetDateTime.parse(value).atZoneSameInstant(context.zone)));
        } catch (DateTimeException noTimeAtAll) {
            return Optional.empty();
        }
    }

    private String span(String from, String until, Context context) {
        var start = OffsetDateTime.parse(from, RANGE_END).atZoneSameInstant(context.zone);
        if (until.isEmpty()) return text("accounts.trail.from", "{0}", spoken.moment(start));
        var end = OffsetDateTime.parse(until, RANGE_END).atZoneSameInstant(context.zone);
        var sameDay = start.toLocalDate().equals(end.toLocalDate());
        return text("accounts.trail.span", "{0} – {1}", spoken.moment(start), sameDay ? spoken.time(end.toLocalTime()) : spoken.moment(end));
    }

    private String text(String key) {
        return text(key, key);
    }

    private String text(String key, String otherwise, Object... facts) {
        return String.valueOf(texts.getMessage(key, facts, otherwise, Locale.FRENCH));
    }
}
