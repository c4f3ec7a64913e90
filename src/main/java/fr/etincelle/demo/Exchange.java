package fr.etincelle.demo;

import fr.etincelle.messaging.ArrivalId;
import fr.etincelle.messaging.MailArrived;
import fr.etincelle.messaging.incoming.IncomingMail;
import fr.etincelle.messaging.incoming.Mailbox;
import fr.etincelle.shared.Errand;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Lets people write to the centre. The program itself reads and answers, as it would in a centre, so that what is shown is what it does;
 * afterwards each letter, and all that came of it, is put back to when it was written.
 */
@Component
class Exchange {

    private static final String REMINDING = "agenda.remind";

    private final MailTables tables;
    private final ApplicationEventPublisher events;
    private final Errand reminding;
    private final Clock clock;

    Exchange(MailTables tables, ApplicationEventPublisher events, List<Errand> errands, Clock clock) {
        this.tables = tables;
        this.events = events;
        this.reminding = errands.stream().filter(it -> it.name().equals(REMINDING)).findFirst().orElseThrow();
        this.clock = clock;
    }

    void ofLeBriquet(Calendar calendar) {
        var mailbag = new Mailbag(calendar);
        tellSome(calendar.at(calendar.today().minusDays(1), LocalTime.of(8, 45)));
        for (var letter : mailbag.letters()) receive(letter);
        tables.answerByHand(Mailbag.AT_HOME, Mailbag.ANSWER_BY_HAND, mailbag.minutesAgo(120));
        tables.layAside(calendar.now());
    }

    /** One is told by each way; the address of one leads nowhere, and whoever comes soon and has no mobile is to be called. */
    private void tellSome(Instant then) {
        var since = clock.instant();
        tables.onePrefersLetters(since);
        tables.oneToTellByEachWay(since).forEach(events::publishEvent);
        tables.comeSoonWithoutMobile(since).forEach(reminding::run);
        tables.giveUpEmails(then);
        tables.putBack(since, then);
    }

    private void receive(Letter letter) {
        var since = clock.instant();
        var then = letter.at();
        var arrival = ArrivalId.next();
        var mail = mail(letter, arrival, then);
        tables.lay(arrival, mail, then);
        events.publishEvent(new MailArrived(arrival, mail, then));
        tables.takeErrands(REMINDING).forEach(reminding::run);
        tables.putBack(since, then);
    }

    private IncomingMail mail(Letter letter, ArrivalId arrival, Instant then) {
        var address = letter.address();
        var sender = address == null ? null : new Mailbox(address, letter.name());
        var told = address == null || !letter.answersUs() ? Optional.<MailTables.Told>empty() : tables.lastTold(address);
        var name = "<%s@courriel.example>".formatted(arrival.value());
        return new IncomingMail(sender, null, told.map(it -> "Re: " + it.subject()).orElse(letter.subject()), then, name, told.map(MailTables.Told::name).orElse(null),
                List.of(), told.map(it -> letter.text() + it.quoted()).orElse(letter.text()), List.of(), Set.of(), null);
    }
}
