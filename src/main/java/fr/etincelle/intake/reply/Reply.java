package fr.etincelle.intake.reply;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * A plain-text answer to dated proposals. A wrong booking is worse than a question: what is not sure goes to the desk.
 *
 * @param cameAt  when it came, in the site's zone
 * @param offered the local starts that were proposed, in the order of their numbers
 */
public record Reply(ZonedDateTime cameAt, List<LocalDateTime> offered, String text) {

    public static final int MOST_OFFERS = 9;

    public Reply {
        offered = List.copyOf(offered);
        if (offered.isEmpty() || offered.size() > MOST_OFFERS) {
            throw new IllegalArgumentException("%d offers, between 1 and %d are expected".formatted(offered.size(), MOST_OFFERS));
        }
    }

    public ReplyMeaning meaning() {
        var ownWords = OwnWords.in(text);
        return Automatic.sign(ownWords.beginning()).orElseGet(() -> meaning(ownWords));
    }

    private ReplyMeaning meaning(OwnWords ownWords) {
        if (ownWords.areTooMany()) return ReplyMeaning.ForTheDesk.unread(DeskReason.TOO_LONG);
        var offers = new Offers(cameAt, offered);
        return new Verdict(offers, statement(ownWords, offers)).meaning();
    }

    /** What stands below a quote that bears no marks counts only where nothing was said above it. */
    private static Statement statement(OwnWords ownWords, Offers offers) {
        var above = Statement.read(ownWords.lines(), offers);
        return above.isMute() && !ownWords.below().isEmpty() ? Statement.read(ownWords.below(), offers) : above;
    }
}
