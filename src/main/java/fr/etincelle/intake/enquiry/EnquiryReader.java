package fr.etincelle.intake.enquiry;

import fr.etincelle.intake.enquiry.Clue.Sort;
import fr.etincelle.intake.enquiry.EnquiryMeaning.Kind;
import fr.etincelle.messaging.incoming.IncomingMail;
import fr.etincelle.messaging.incoming.IncomingMail.Caveat;
import fr.etincelle.messaging.incoming.MachineSign;
import fr.etincelle.messaging.incoming.MachineSign.Weight;
import fr.etincelle.messaging.incoming.WrittenText;
import fr.etincelle.people.PhoneNumber;
import fr.etincelle.places.Service;
import fr.etincelle.shared.SecretInText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Understands what somebody wants of the centre. A machine is never answered; between a request and a matter for the desk, the desk
 * is the safe side, and between giving an appointment back and anything else too.
 */
public final class EnquiryReader {

    /** More is not what people write to ask for something; the beginning tells. */
    private static final int MOST_SIGNS = 4000;
    /** Fewer are a greeting and a name. */
    private static final int WORDS_OF_A_MATTER = 5;
    private static final Pattern ANSWER = Pattern.compile("(?i)^\\s*(?:re|aw|ynt|rep|r[ée]f|sv)\\s*:.*");
    private static final Pattern PASSED_ON = Pattern.compile("(?i)^\\s*(?:tr|fwd?|wg|i)\\s*:.*");

    private final ServiceWished service;
    private final PhoneWanted phone;

    /** @param ours the centre's own numbers: nobody asks to be called at one of them */
    public EnquiryReader(List<Service> services, Set<PhoneNumber> ours) {
        service = new ServiceWished(services);
        phone = new PhoneWanted(ours);
    }

    public EnquiryMeaning read(IncomingMail mail, LocalDate today) {
        return new Reading(mail, today).meaning();
    }

    /** One message being read. */
    private final class Reading {

        private final IncomingMail mail;
        private final LocalDate today;
        private final WrittenText parts;
        private final String subject;
        private final Said own;
        private final Said whole;
        private final Optional<String> language;
        private final Optional<Clue> alarm;
        private final List<Clue> clues = new ArrayList<>();

        Reading(IncomingMail mail, LocalDate today) {
            this.mail = mail;
            this.today = today;
            parts = WrittenText.of(mail.text());
            subject = mail.subject() == null || ANSWER.matcher(mail.subject()).matches() || PASSED_ON.matcher(mail.subject()).matches() ? "" : mail.subject();
            own = Said.of(beginning(parts.own()));
            whole = Said.of(beginning((subject + "\n\n" + parts.own()).strip()));
            alarm = Alarms.in(whole);
            language = LanguageGuess.of(own.words() < 3 ? whole : own);
        }

        EnquiryMeaning meaning() {
            var kind = kind();
            if (kind != Kind.AUTO && mail.sender() == null) clues.add(new Clue(Sort.NO_SENDER, ""));
            if (kind != Kind.AUTO && mail.automatic() != null) clues.add(new Clue(Sort.NO_ANSWER_WANTED, ""));
            var urgency = alarm.filter(_ -> kind != Kind.AUTO).map(clue -> Urgency.valueOf(clue.sort().name()));
            return new EnquiryMeaning(kind, isAnswered(kind),
                    kind == Kind.AUTO ? null : phone.in(Said.of(beginning(subject + "\n\n" + parts.own()) + "\n\n" + beginning(parts.signature()))).orElse(null),
                    service.in(whole).orElse(null), kind == Kind.AUTO ? Wishes.NONE : WishesSaid.in(whole, today), HomeVisit.isWishedIn(whole),
                    language.filter(it -> !it.equals(LanguageGuess.OTHER)).orElse(null), urgency.orElse(null), masked(clues),
                    mail.subject() == null ? null : SecretInText.masked(mail.subject()), SecretInText.masked(mail.text()));
        }

        private Kind kind() {
            var sign = mail.automatic();
            if (sign != null && sign.weight() == Weight.CERTAIN) return because(new Clue(Sort.MACHINE, ""), Kind.AUTO);
            if (sign != null && sign.weight() == Weight.LIKELY) {
                return alarm.or(this::personal).map(clue -> because(clue, Kind.HUMAN)).orElseGet(() -> because(new Clue(Sort.MACHINE, ""), Kind.AUTO));
            }
            return alarm.map(clue -> because(clue, Kind.HUMAN)).orElseGet(this::calmly);
        }

        private Kind calmly() {
            var beyond = beyondReading();
            if (beyond.isPresent()) return because(beyond.get(), Kind.HUMAN);
            if (language.filter(it -> !it.equals("fr")).isPresent()) return inAnotherLanguage();
            var cancels = Cancelling.surely(whole);
            if (cancels.isPresent()) return because(cancels.get(), Kind.CANCEL);
            if (Cancelling.isNamed(whole)) return because(new Clue(Sort.ABOUT_AN_APPOINTMENT, ""), Kind.HUMAN);
            return DeskMatters.in(whole).or(this::partner).or(() -> Worries.in(whole)).map(clue -> because(clue, Kind.HUMAN)).orElseGet(this::asked);
        }

        /** A question that no proposal answers counts more than a faint request. */
        private Kind asked() {
            var asks = DeskMatters.question(whole).isPresent() ? Asking.strongly(whole) : Asking.in(whole);
            if (asks.isPresent() && !isSaidInTheSubjectAlone() && !Asking.isForSomethingUnknown(whole)) return because(asks.get(), Kind.REQUEST);
            return because(DeskMatters.question(whole).or(() -> DeskMatters.thanks(whole)).orElse(new Clue(Sort.NOT_UNDERSTOOD, "")), Kind.HUMAN);
        }

        /** « rdv » above a text about something else. */
        private boolean isSaidInTheSubjectAlone() {
            return own.words() >= WORDS_OF_A_MATTER && Asking.in(own).isEmpty() && !Asking.isAboutComputers(own);
        }

        /** What cannot be read, or should not be trusted to be read. */
        private Optional<Clue> beyondReading() {
            if (mail.caveats().contains(Caveat.DAMAGED)) return Optional.of(new Clue(Sort.DAMAGED, ""));
            if (mail.caveats().contains(Caveat.ENCRYPTED)) return Optional.of(new Clue(Sort.ENCRYPTED, ""));
            if (mail.caveats().contains(Caveat.INVITATION)) return Optional.of(new Clue(Sort.INVITATION, ""));
            if (own.words() == 0 && !parts.quoted().isBlank()) return Optional.of(new Clue(Sort.ONLY_FORWARDED, ""));
            return whole.words() == 0 ? Optional.of(new Clue(Sort.NOTHING_WRITTEN, "")) : Optional.empty();
        }

        private Kind inAnotherLanguage() {
            var english = language.filter(it -> it.equals("en")).filter(_ -> DeskMatters.inEnglish(whole).isEmpty()).flatMap(_ -> Asking.inEnglish(whole));
            return english.map(clue -> because(clue, Kind.REQUEST)).orElseGet(() -> because(new Clue(Sort.OTHER_LANGUAGE, ""), Kind.HUMAN));
        }

        /** A function under the name: the one who writes does so for somebody else. */
        private Optional<Clue> partner() {
            return DeskMatters.signature(Said.of(beginning(parts.signature())));
        }

        /** Words that only a person writes. */
        private Optional<Clue> personal() {
            if (mail.automatic() != MachineSign.OUT_OF_OFFICE && Cancelling.isMentioned(whole)) return Cancelling.surely(whole);
            return Asking.in(own);
        }

        private Kind because(Clue clue, Kind kind) {
            clues.add(clue);
            return kind;
        }

        private boolean isAnswered(Kind kind) {
            return kind != Kind.AUTO && mail.sender() != null && mail.automatic() == null && !mail.caveats().contains(Caveat.DAMAGED);
        }
    }

    private static List<Clue> masked(List<Clue> clues) {
        return clues.stream().map(clue -> new Clue(clue.sort(), SecretInText.masked(clue.words()))).toList();
    }

    private static String beginning(String text) {
        return text.length() <= MOST_SIGNS ? text : text.substring(0, MOST_SIGNS);
    }
}
