package fr.etincelle.intake.mail;

import static java.util.stream.Collectors.joining;

import fr.etincelle.messaging.SlipWording;
import fr.etincelle.messaging.SlipWriting;
import fr.etincelle.places.Centre;
import fr.etincelle.places.Places;
import fr.etincelle.places.Site;
import fr.etincelle.places.SiteId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What the program writes in a conversation: plain text, short sentences, nothing to click. A reply is recognised by the numbered list and by
 * « Répondez 1 » in what it quotes (intake.reply), so these stay. Nothing that the centre knows of the person stands in it, nor their need.
 */
@Component
class AnswerWording {

    /** Why times are proposed: it is the sentence they begin with. */
    enum Occasion { REQUEST, AGAIN, TAKEN, MOVE, DESK }

    private static final Set<String> LANGUAGES = Set.of("en");

    private final SlipWriting slips;
    private final Places places;
    private final MessageSource texts;

    AnswerWording(SlipWriting slips, Places places, MessageSource texts) {
        this.slips = slips;
        this.places = places;
        this.texts = texts;
    }

    String subject(Conversation conversation) {
        return say(conversation, "subject", places.centre().name());
    }

    String proposal(Conversation conversation, ThreeTimes.Offer offer, Occasion occasion) {
        var words = words(conversation);
        var proposals = offer.proposals();
        var sites = proposals.stream().map(Proposal::site).distinct().map(this::site).toList();
        var lines = proposals.stream().map(it -> line(conversation, it, sites)).collect(joining("\n"));
        var none = say(conversation, "none");
        var until = proposals.stream().map(Proposal::heldUntil).min(Comparator.naturalOrder()).orElseThrow();
        return letter(conversation,
                say(conversation, "occasion." + occasion) + (offer.asWished() ? "" : " " + say(conversation, "not-as-wished")),
                say(conversation, proposals.size() == 1 ? "here-is-one" : "here-are", proposals.size()),
                lines + "\n" + none,
                say(conversation, "how." + proposals.size()) + "\n" + say(conversation, "kept", moment(words, until, sites.getFirst())),
                say(conversation, "free", words.length(lengthOf(proposals.getFirst()))) + call(conversation));
    }

    private String line(Conversation conversation, Proposal proposal, List<Site> sites) {
        var site = sites.stream().filter(it -> it.id().equals(proposal.site())).findFirst().orElseThrow();
        return say(conversation, "line", proposal.number(), moment(words(conversation), proposal.start(), site), site.name(), site.commune());
    }

    /** No appointment is wanted any more. */
    String givenUp(Conversation conversation) {
        return letter(conversation, say(conversation, "given-up"), say(conversation, "welcome-back") + call(conversation));
    }

    String placeGone(Conversation conversation) {
        return letter(conversation, say(conversation, "place-gone") + call(conversation));
    }

    String handover(Conversation conversation) {
        return letter(conversation, say(conversation, "handover") + call(conversation));
    }

    private String letter(Conversation conversation, String... paragraphs) {
        var greeting = Sender.named(conversation.senderName()).map(it -> say(conversation, "hello.name", it.firstName())).orElseGet(() -> say(conversation, "hello"));
        return Stream.concat(Stream.concat(Stream.of(greeting), Stream.of(paragraphs)), Stream.of(centre().name())).collect(joining("\n\n")) + "\n";
    }

    private String call(Conversation conversation) {
        var phone = centre().spokenPhone();
        return phone == null ? "" : "\n" + say(conversation, "call", phone);
    }

    private static String moment(SlipWording words, Instant instant, Site site) {
        return moment(words, instant.atZone(site.zone()));
    }

    private static String moment(SlipWording words, ZonedDateTime time) {
        return words.day(time.toLocalDate()) + " " + words.time(time.toLocalTime());
    }

    private static Duration lengthOf(Proposal proposal) {
        return Duration.between(proposal.during().start(), proposal.during().end());
    }

    private Site site(SiteId id) {
        return places.site(id).orElseThrow();
    }

    private Centre centre() {
        return places.centre();
    }

    private SlipWording words(Conversation conversation) {
        return slips.wording(languageOf(conversation));
    }

    private String say(Conversation conversation, String key, Object... facts) {
        return texts.getMessage("intake.mail." + key, facts, languageOf(conversation));
    }

    private static Locale languageOf(Conversation conversation) {
        return LANGUAGES.contains(conversation.language()) ? Locale.of(conversation.language()) : Locale.FRENCH;
    }
}
