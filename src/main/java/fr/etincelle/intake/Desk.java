package fr.etincelle.intake;

import fr.etincelle.agenda.Agenda;
import fr.etincelle.agenda.Slot;
import fr.etincelle.people.Contact;
import fr.etincelle.people.Found;
import fr.etincelle.people.People;
import fr.etincelle.people.PersonId;
import fr.etincelle.people.PhoneNumber;
import fr.etincelle.people.PhoneNumber.Reading;
import fr.etincelle.places.Places;
import fr.etincelle.places.Service;
import fr.etincelle.places.ServiceId;
import fr.etincelle.places.Site;
import fr.etincelle.places.SiteId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** What the telephone desk puts before the eyes of who answers: the caller, the need, and three slots. */
@org.springframework.stereotype.Service
@Transactional(readOnly = true)
class Desk {

    /** Whom the search brought up. The objection is a message key: why this can be no number. */
    record Search(String heard, List<Found> found, @Nullable String objection) {}

    record Caller(Contact contact, List<DeskBoard.Coming> coming) {}

    record Need(Service service, @Nullable String key) {}

    record Offer(Choice choice, ZonedDateTime start, int minutes, String counsellor, String site) {}

    /** @param elsewhen the day that was asked for had nothing left: these come after it */
    record Offers(List<Offer> three, boolean elsewhen) {

        /** Where « plus tard » goes on. */
        public @Nullable LocalDate dayAfter() {
            return three.stream().map(it -> it.start().toLocalDate().plusDays(1)).max(Comparator.naturalOrder()).orElse(null);
        }
    }

    /** @param askedDay what was typed as another day, past or not */
    record Screen(Call call, LocalDate today, @Nullable LocalDate askedDay, boolean past, List<Need> needs, List<Site> sites, List<DeskBoard.Counsellor> counsellors,
                  Search search, @Nullable Caller caller, Offers offers) {}

    private static final int OFFERED = 3;
    private static final int LENGTH_OF_A_NUMBER = 10;

    private final Places places;
    private final People people;
    private final Agenda agenda;
    private final DeskBoard board;
    private final Clock clock;

    Desk(Places places, People people, Agenda agenda, DeskBoard board, Clock clock) {
        this.places = places;
        this.people = people;
        this.agenda = agenda;
        this.board = board;
        this.clock = clock;
    }

    Screen answer(Call asked) {
        var services = places.services();
        var caller = Optional.ofNullable(asked.person()).flatMap(this::caller);
        var today = LocalDate.now(clock);
        var past = asked.on() != null && asked.on().isBefore(today);
        var call = (past ? asked.onNoDay() : asked).from(caller.map(it -> it.contact().id()).orElse(null)).about(needOf(asked, services));
        var sites = places.sites();
        var counsellors = board.counsellors();
        var search = caller.isPresent() ? new Search("", List.of(), null) : search(call.heard());
        return new Screen(call, today, asked.on(), past, needs(services), sites, counsellors, search, caller.orElse(null),
                offers(call, services, sites, counsellors));
    }

    Search search(@Nullable String heard) {
        var words = heard == null ? "" : heard.strip();
        return words.isEmpty() ? new Search("", List.of(), null) : new Search(words, people.find(words), objection(words));
    }

    /** Someone who is new may already be known by the number they give. */
    List<Found> knownBy(PhoneNumber number) {
        return people.find(number.international()).stream().filter(it -> number.equals(it.phone())).toList();
    }

    private Optional<Caller> caller(PersonId id) {
        return people.contactOf(id).map(contact -> new Caller(contact, board.comingOf(contact.id())));
    }

    /** What most people come for, unless something else was said. */
    private static @Nullable ServiceId needOf(Call call, List<Service> services) {
        return services.stream().map(Service::id).filter(it -> it.equals(call.service())).findFirst()
                .or(() -> services.stream().map(Service::id).findFirst()).orElse(null);
    }

    private static List<Need> needs(List<Service> services) {
        var keys = KeyHints.of(services.stream().map(Service::label).toList());
        return services.stream().map(it -> new Need(it, keys.get(it.label()))).toList();
    }

    private Offers offers(Call call, List<Service> services, List<Site> sites, List<DeskBoard.Counsellor> counsellors) {
        var need = call.service();
        if (need == null) return new Offers(List.of(), false);
        var service = services.stream().filter(it -> it.id().equals(need)).findFirst().orElseThrow();
        var that = call.on() == null ? List.<Slot>of() : agenda.best(call.wishForThatDay(need, call.on()), OFFERED);
        var slots = that.isEmpty() ? agenda.best(call.wishFrom(need, firstDay(call)), OFFERED) : that;
        var siteOf = sites.stream().collect(Collectors.toMap(Site::id, Function.identity()));
        var nameOf = counsellors.stream().collect(Collectors.toMap(DeskBoard.Counsellor::id, DeskBoard.Counsellor::name));
        return new Offers(slots.stream().map(it -> offer(it, service, siteOf, nameOf)).toList(), call.on() != null && that.isEmpty());
    }

    private LocalDate firstDay(Call call) {
        return Stream.of(Optional.ofNullable(call.on()), Optional.ofNullable(call.after())).flatMap(Optional::stream)
                .findFirst().orElseGet(() -> LocalDate.now(clock));
    }

    private static Offer offer(Slot slot, Service service, Map<SiteId, Site> sites, Map<UUID, String> names) {
        var site = Objects.requireNonNull(sites.get(slot.site()));
        return new Offer(Choice.of(slot), slot.start().atZone(site.zone()), service.durationMinutes(),
                names.getOrDefault(slot.counsellor().value(), ""), site.name());
    }

    /** A number is judged once it is long enough to be one: until then the person is still dictating. */
    private static @Nullable String objection(String heard) {
        var digits = heard.replaceAll("\\D", "").length();
        var isNumber = heard.matches("[+0-9 ().,/_-]+");
        return isNumber && digits >= LENGTH_OF_A_NUMBER && PhoneNumber.read(heard) instanceof Reading.Unreadable(var reason)
                ? "intake.phone." + reason : null;
    }
}
