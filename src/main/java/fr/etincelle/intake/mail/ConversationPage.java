package fr.etincelle.intake.mail;

import fr.etincelle.agenda.AgendaEntry;
import fr.etincelle.intake.mail.InboxBoard.Said;
import fr.etincelle.people.Contact;
import fr.etincelle.people.Found;
import fr.etincelle.people.People;
import fr.etincelle.people.PersonId;
import fr.etincelle.places.CentreDay;
import fr.etincelle.places.Places;
import fr.etincelle.places.Service;
import fr.etincelle.places.Site;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All that one needs to see of a conversation to answer it. */
@Component
@Transactional(readOnly = true)
class ConversationPage {

    /** @param kept nobody else can take it now */
    record Choice(int number, ZonedDateTime start, String site, boolean kept) {}

    /**
     * @param service    what they seem to want, as the centre calls it
     * @param candidates who may have written: confirmed by one of us before anything personal is shown or sent
     * @param suggestion what the program would do, of the last message that waits
     */
    record Shown(Conversation conversation, @Nullable String service, ZoneId zone, LocalDate today, List<Said> said, List<Choice> choices, @Nullable AgendaEntry appointment, @Nullable AgendaEntry upcoming,
                 @Nullable Contact person, List<Found> candidates, @Nullable String heard, @Nullable Suggestion suggestion) {

        public int version() {
            return Objects.requireNonNullElse(conversation.version(), 0);
        }

        public boolean isConfirmed() {
            return conversation.personConfirmedAt() != null;
        }

        public boolean suggests(String action) {
            return suggestion != null && suggestion.action().name().equals(action);
        }
    }

    private final Conversations conversations;
    private final InboxBoard board;
    private final ThreeTimes times;
    private final Settlement settlement;
    private final People people;
    private final Places places;
    private final CentreDay centre;
    private final Clock clock;

    ConversationPage(Conversations conversations, InboxBoard board, ThreeTimes times, Settlement settlement, People people,
                     Places places, CentreDay centre, Clock clock) {
        this.conversations = conversations;
        this.board = board;
        this.times = times;
        this.settlement = settlement;
        this.people = people;
        this.places = places;
        this.centre = centre;
        this.clock = clock;
    }

    Optional<Shown> of(ConversationId id, @Nullable String heard) {
        return conversations.findById(id).map(conversation -> show(conversation, heard));
    }

    private Shown show(Conversation conversation, @Nullable String heard) {
        var said = board.said(conversation);
        var person = Optional.ofNullable(conversation.person()).flatMap(people::contactOf).orElse(null);
        var appointment = settlement.appointment(conversation);
        var service = Optional.ofNullable(conversation.service()).flatMap(places::service).map(Service::label).orElse(null);
        return new Shown(conversation, service, centre.zone(), centre.today(), said, choices(conversation), appointment.orElse(null),
                appointment.filter(settlement::isUpcoming).orElse(null), person,
                conversation.personConfirmedAt() == null ? candidates(conversation, heard) : List.of(), heard, suggestion(conversation, said));
    }

    private List<Choice> choices(Conversation conversation) {
        if (!conversation.isOpen()) return List.of();
        var sites = places.sites().stream().collect(Collectors.toMap(Site::id, Function.identity()));
        return times.open(conversation.id()).stream().filter(it -> it.start().isAfter(clock.instant())).map(it -> {
            var site = Objects.requireNonNull(sites.get(it.site()));
            return new Choice(it.number(), it.start().atZone(site.zone()), site.name(), it.heldUntil().isAfter(clock.instant()));
        }).toList();
    }

    private List<Found> candidates(Conversation conversation, @Nullable String heard) {
        var found = new ArrayList<Found>();
        if (heard != null && !heard.isBlank()) {
            found.addAll(people.find(heard));
        } else {
            found.addAll(people.find(conversation.address()));
            if (conversation.phone() != null) found.addAll(people.find(conversation.phone()));
        }
        Map<PersonId, Found> once = new LinkedHashMap<>();
        found.stream().filter(it -> !it.id().equals(conversation.person())).forEach(it -> once.putIfAbsent(it.id(), it));
        return List.copyOf(once.values());
    }

    /** Of what they said last. */
    private static @Nullable Suggestion suggestion(Conversation conversation, List<Said> said) {
        if (conversation.turn() != Conversation.Turn.DESK) return null;
        return said.stream().filter(Said::theirs).findFirst().filter(it -> it.suggestion() != null)
                .map(it -> new Suggestion(Objects.requireNonNull(it.suggestion()), it.number())).orElse(null);
    }
}
