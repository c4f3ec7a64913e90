package fr.etincelle.agenda.notice;

import static java.util.stream.Collectors.joining;

import fr.etincelle.agenda.calendar.CalendarFile;
import fr.etincelle.agenda.calendar.Invitation;
import fr.etincelle.messaging.Purpose;
import fr.etincelle.messaging.Slip;
import fr.etincelle.messaging.SlipWording;
import fr.etincelle.messaging.SlipWriting;
import fr.etincelle.messaging.SmsWords;
import fr.etincelle.messaging.Way;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.unbescape.xml.XmlEscape;

/** Puts a notice into words, in the person's language. No subject and no SMS tells the need: others read them too. */
@Component
class NoticeWording {

    private final SlipWriting slips;
    private final MessageSource texts;

    NoticeWording(SlipWriting slips, MessageSource texts) {
        this.slips = slips;
        this.texts = texts;
    }

    Way write(Notice notice, WayChoice way) {
        var contact = notice.contact();
        return switch (way) {
            case EMAIL -> email(notice);
            case SMS -> new Way.Sms(Objects.requireNonNull(contact.phone()).international(), sms(notice));
            case LETTER -> new Way.Letter(contact.fullName(), addressOf(notice), page(notice));
            case CALL -> new Way.Call(contact.fullName(), Objects.requireNonNull(contact.phone()).international(), sentence(notice));
        };
    }

    private Way.Email email(Notice notice) {
        return new Way.Email(Objects.requireNonNull(notice.contact().email()), say(notice, "subject." + notice.purpose(), moment(notice)), text(notice),
                calendar(notice), List.of(), true);
    }

    private String text(Notice notice) {
        var greeting = say(notice, "hello", notice.contact().firstName());
        var facts = new ArrayList<String>();
        if (notice.purpose() != Purpose.CANCELLATION) facts.addAll(facts(notice));
        return Stream.of(greeting, say(notice, "news." + notice.purpose(), moment(notice)), String.join("\n", facts), howToAnswer(notice), notice.centre().name())
                .filter(part -> !part.isEmpty()).collect(joining("\n\n")) + "\n";
    }

    private List<String> facts(Notice notice) {
        var site = notice.site();
        var facts = new ArrayList<String>();
        facts.add(say(notice, "where", site.name(), site.address()));
        if (site.wayIn() != null) facts.add(say(notice, "way-in", withoutStop(site.wayIn())));
        facts.add(say(notice, "who", notice.entry().counsellorName()));
        var things = things(notice).stream().map(words(notice)::thing).collect(joining(", "));
        if (!things.isEmpty()) facts.add(say(notice, "bring", withoutStop(things)));
        return facts;
    }

    /** Our sentence ends it. */
    private static String withoutStop(String words) {
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }

    private String howToAnswer(Notice notice) {
        var key = notice.purpose() == Purpose.CANCELLATION ? "again" : "change";
        var phone = notice.centre().spokenPhone();
        return phone == null ? say(notice, key) : say(notice, key + "-or-call", phone);
    }

    /** Without an address of ours there is nobody the invitation could come from. */
    private @Nullable String calendar(Notice notice) {
        var centre = notice.centre();
        var contact = notice.contact();
        if (centre.email() == null || contact.email() == null) return null;
        var invitation = new Invitation(notice.entry(), say(notice, "title", notice.site().name()), notice.site().name() + ", " + notice.site().address(),
                howToAnswer(notice), new Invitation.Party(centre.name(), centre.email()),
                new Invitation.Party(contact.fullName(), contact.email()), notice.toldAt());
        return (notice.purpose() == Purpose.CANCELLATION ? CalendarFile.cancel(invitation) : CalendarFile.request(invitation)).text();
    }

    /** The shorter form when the longer one would cost two. */
    private String sms(Notice notice) {
        var news = say(notice, "sms." + notice.purpose(), with(notice.centre().name(), moment(notice)));
        var where = notice.purpose() == Purpose.CANCELLATION ? "" : say(notice, "sms.where", notice.site().name(), notice.site().commune());
        var phone = notice.centre().spokenPhone();
        var call = phone == null ? "" : say(notice, "sms.call", phone);
        var whole = SmsWords.plain(news + where + call, languageOf(notice));
        return whole.length() <= SmsWords.ONE ? whole : SmsWords.plain(news + call, languageOf(notice));
    }

    /** One of us reads it aloud, so it is in French. */
    private String sentence(Notice notice) {
        var french = slips.wording(Locale.FRENCH);
        var start = notice.entry().start();
        return texts.getMessage("agenda.notice.call." + notice.purpose(), new Object[]{notice.contact().firstName(), notice.centre().name(),
                french.day(start.toLocalDate()), french.time(start.toLocalTime()), notice.site().name()}, Locale.FRENCH);
    }

    private String page(Notice notice) {
        var entry = notice.entry();
        var site = notice.site();
        if (notice.purpose() == Purpose.CANCELLATION) return plainPage(notice);
        return slips.page(new Slip(notice.centre().name(), notice.centre().spokenPhone(), notice.contact().firstName(), entry.start(),
                Duration.between(entry.start(), entry.end()), entry.counsellorName(),
                new Slip.Place(site.name(), site.street(), site.postcode(), site.commune(), site.wayIn()),
                things(notice), languageOf(notice)), "/agenda/rendez-vous/" + entry.id().value());
    }

    /** A slip would ask them to come. */
    private String plainPage(Notice notice) {
        var phone = notice.centre().spokenPhone();
        var signature = phone == null ? notice.centre().name() : notice.centre().name() + ", " + phone;
        var paragraphs = Stream.of(say(notice, "hello", notice.contact().firstName()), say(notice, "news." + notice.purpose(), moment(notice)), signature)
                .map(XmlEscape::escapeXml10Minimal).map("<p>%s</p>"::formatted).collect(joining());
        return "<html lang=\"%s\" dir=\"%s\"><head><title>%s</title></head><body>%s</body></html>".formatted(
                words(notice).code(), words(notice).direction(), XmlEscape.escapeXml10Minimal(notice.centre().name()), paragraphs);
    }

    private static String addressOf(Notice notice) {
        return Stream.of(notice.contact().address(), notice.contact().commune()).filter(Objects::nonNull).collect(joining("\n"));
    }

    private static List<String> things(Notice notice) {
        return Arrays.stream(notice.service().toBring().split(",")).map(String::strip).filter(thing -> !thing.isEmpty()).toList();
    }

    private Object[] moment(Notice notice) {
        var start = notice.entry().start();
        var words = words(notice);
        return new Object[]{words.day(start.toLocalDate()), words.time(start.toLocalTime())};
    }

    private static Object[] with(Object first, Object... others) {
        return Stream.concat(Stream.of(first), Arrays.stream(others)).toArray();
    }

    private SlipWording words(Notice notice) {
        return slips.wording(languageOf(notice));
    }

    private String say(Notice notice, String key, Object... facts) {
        return texts.getMessage("agenda.notice." + key, facts, words(notice).language());
    }

    private static Locale languageOf(Notice notice) {
        return Locale.forLanguageTag(notice.contact().language());
    }
}
