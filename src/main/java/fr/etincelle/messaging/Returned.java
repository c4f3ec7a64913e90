package fr.etincelle.messaging;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds in what a mail server wrote back which message of ours it could not hand over (RFC 3464). A delay is not yet a failure. */
final class Returned {

    private static final Pattern FAILED = Pattern.compile("(?im)^Action:\\s*failed\\b");
    private static final Pattern NAME = Pattern.compile("(?im)^Message-ID:\\s*(<[^<>\\s]+>)");

    static Optional<MessageId> in(String report, String ourDomain) {
        if (!FAILED.matcher(report).find()) return Optional.empty();
        return NAME.matcher(report).results().map((MatchResult found) -> found.group(1)).filter(name -> name.endsWith("@" + ourDomain + ">"))
                .map(MessageId::named).flatMap(Optional::stream).findFirst();
    }

    private Returned() {}
}
