package fr.etincelle.agenda.waiting;

import static java.util.stream.Collectors.joining;

import fr.etincelle.agenda.AgendaEntry;
import fr.etincelle.agenda.notice.WayChoice;
import fr.etincelle.messaging.SlipWording;
import fr.etincelle.messaging.SlipWriting;
import fr.etincelle.messaging.SmsWords;
import fr.etincelle.messaging.Way;
import fr.etincelle.people.Contact;
import fr.etincelle.places.Centre;
import fr.etincelle.places.Site;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts an offer into words, in the person's language: when, where, until when it is kept, how to answer. No subject and no SMS tells the need. */
@Component
class OfferWording {

    /** @param later when they would come otherwise */
    record Told(Contact contact, AgendaEntry entry, Centre centre, Site site, @Nullable ZonedDateTime later, ZonedDateTime until) {}

    private final SlipWriting slips;
    private final MessageSource texts;

    OfferWording(SlipWriting slips, MessageSource texts) {
        this.slips = slips;
        this.texts = texts;
    }

    Way write(Told told, WayChoice way) {
        var contact = told.contact;
        return switch (way) {
            case EMAIL -> new Way.Email(Objects.requireNonNull(contact.email()), words(told).offer("subject", told.entry.start()), text(told), null, List.of(), true);
            case SMS -> new Way.Sms(number(contact), sms(told));
            case CALL -> new Way.Call(contact.fullName(), number(contact), sentence(told));
            case LETTER -> throw new IllegalArgumentException("no letter comes in time");
        };
    }

    private String text(Told told) {
        var words = words(told);
        return Stream.of(words.say("agenda.notice.hello", told.contact.firstName()), words.offer("news", told.entry.start()), facts(told, words),
                        words.offer("kept", told.until), howToAnswer(told, words), told.centre.name())
                .collect(joining("\n\n")) + "\n";
    }

    private static String facts(Told told, Words words) {
        var site = told.site;
        var facts = new ArrayList<String>();
        facts.add(words.say("agenda.notice.where", site.name(), site.address()));
        if (site.wayIn() != null) facts.add(words.say("agenda.notice.way-in", site.wayIn()));
        facts.add(words.say("agenda.notice.who", told.entry.counsellorName()));
        if (told.later != null) facts.add(words.offer("instead", told.later));
        return String.join("\n", facts);
    }

    private static String howToAnswer(Told told, Words words) {
        var phone = told.centre.spokenPhone();
        return phone == null ? words.offer("answer") : words.offer("answer-or-call", phone);
    }

    /** The shorter form when the longer one would cost two. Nobody reads what is sent back to an SMS: they call. */
    private String sms(Told told) {
        var words = words(told);
        var news = words.offer("sms", told.centre.name(), words.day(told.entry.start()), words.time(told.entry.start()));
        var where = words.offer("sms.where", told.site.name());
        var kept = words.offer("sms.kept", told.until);
        var phone = told.centre.spokenPhone();
        var answer = phone == null ? words.offer("sms.answer") : words.offer("sms.call", phone);
        var whole = SmsWords.plain(news + where + kept + answer, words.language());
        return whole.length() <= SmsWords.ONE ? whole : SmsWords.plain(news + kept + answer, words.language());
    }

    /** One of us reads it aloud, so it is in French. */
    private String sentence(Told told) {
        var words = new Words(slips.wording(Locale.FRENCH), texts);
        return words.offer("call", told.contact.firstName(), told.centre.name(), words.day(told.entry.start()), words.time(told.entry.start()),
                told.site.name(), words.day(told.until), words.time(told.until));
    }

    private static String number(Contact contact) {
        return Objects.requireNonNull(contact.phone()).international();
    }

    private Words words(Told told) {
        return new Words(slips.wording(Locale.forLanguageTag(told.contact.language())), texts);
    }

    private record Words(SlipWording wording, MessageSource texts) {

        Locale language() {
            return wording.language();
        }

        String say(String key, Object... facts) {
            return texts.getMessage(key, facts, language());
        }

        String offer(String key, Object... facts) {
            return say("agenda.waiting.offer." + key, facts);
        }

        String offer(String key, ZonedDateTime moment) {
            return offer(key, day(moment), time(moment));
        }

        String day(ZonedDateTime moment) {
            return wording.day(moment.toLocalDate());
        }

        String time(ZonedDateTime moment) {
            return wording.time(moment.toLocalTime());
        }
    }
}
