package fr.etincelle.messaging.incoming;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An address, and the name that stands beside it. */
public record Mailbox(String address, @Nullable String name) {

    /** No address is longer. */
    private static final int LONGEST = 254;
    private static final Pattern IN_BRACKETS = Pattern.compile("<\\s*([^<>\\s@]+@[^<>\\s@]+)\\s*>");
    /** Begins where nothing else of an address stands before it: whatever its length, each sign is looked at once. */
    private static final Pattern BARE = Pattern.compile("(?<![^\\s<>,;:\"()@\\[\\]])[^\\s<>,;:\"()@\\[\\]]++@[^\\s<>,;:\"()@]+\\.[^\\s<>,;:\"()@.]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Z}]");
    private static final Pattern COMMENT = Pattern.compile("\\(([^()]*)\\)");

    /** The one address of a header; null where there is none, or more than one. Names with stray commas and quotes do no harm. */
    static @Nullable Mailbox only(List<String> headers) {
        return headers.size() == 1 ? only(headers.getFirst()) : null;
    }

    private static @Nullable Mailbox only(String header) {
        var bracketed = IN_BRACKETS.matcher(header).results().toList();
        if (bracketed.size() == 1) return named(bracketed.getFirst().group(1), header.substring(0, bracketed.getFirst().start()));
        var bare = BARE.matcher(COMMENT.matcher(header).replaceAll(" ")).results().map(MatchResult::group).distinct().toList();
        if (!bracketed.isEmpty() || bare.size() != 1) return null;
        var comment = COMMENT.matcher(header);
        return named(bare.getFirst(), comment.find() ? comment.group(1) : "");
    }

    private static @Nullable Mailbox named(String address, String name) {
        var bare = name.replaceAll("[\"']", "").replaceAll("\\\\", "").strip();
        var plain = address.toLowerCase(Locale.ROOT);
        return BARE.matcher(plain).matches() && !UNSEEN.matcher(plain).find() && plain.length() <= LONGEST
                ? new Mailbox(plain, bare.isEmpty() ? null : Bounded.line(bare, 200))
                : null;
    }

    String localPart() {
        return address.substring(0, address.indexOf('@'));
    }

    String domain() {
        return address.substring(address.indexOf('@') + 1);
    }
}
