package fr.etincelle.intake.web;

import fr.etincelle.accounts.SignedIn;
import fr.etincelle.agenda.SlotWish;
import fr.etincelle.agenda.SlotWish.HalfDay;
import fr.etincelle.intake.SpokenPlace;
import fr.etincelle.intake.web.PartnerBooking.AgreedHow;
import fr.etincelle.intake.web.RequestAnswer.Noted;
import fr.etincelle.places.Places;
import fr.etincelle.places.Service;
import fr.etincelle.places.ServiceId;
import fr.etincelle.places.Site;
import fr.etincelle.places.SiteId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.transaction.annotation.Transactional;

/** Where a partner books for somebody who agreed to it. */
@org.springframework.stereotype.Service
@Transactional
class PartnerDesk {

    record Counter(String centre, List<Service> services, List<Site> sites, @Nullable Service service, List<FreeTimes.Proposal> proposals, String consent,
                   List<PartnerBoard.Line> lines) {

        /** Where « plus tard » goes on. */
        public @Nullable LocalDate dayAfter() {
            return proposals.stream().map(it -> it.start().toLocalDate().plusDays(1)).max(Comparator.naturalOrder()).orElse(null);
        }
    }

    private static final int PROPOSED = 3;

    private final OnlineBooking booking;
    private final PartnerBookings bookings;
    private final PartnerBoard board;
    private final FreeTimes free;
    private final Places places;
    private final MessageSource texts;
    private final Clock clock;

    PartnerDesk(OnlineBooking booking, PartnerBookings bookings, PartnerBoard board, FreeTimes free, Places places, MessageSource texts, Clock clock) {
        this.booking = booking;
        this.bookings = bookings;
        this.board = board;
        this.free = free;
        this.places = places;
        this.texts = texts;
        this.clock = clock;
    }

    /** Three times for the need that was chosen, or for what most people come for. */
    @Transactional(readOnly = true)
    Counter counter(SignedIn partner, @Nullable ServiceId need, @Nullable SiteId site, @Nullable LocalDate after) {
        var services = places.services();
        var service = services.stream().filter(it -> it.id().equals(need)).findFirst().or(() -> services.stream().findFirst());
        var centre = places.centre().name();
        return new Counter(centre, services, places.sites(), service.orElse(null), service.map(it -> proposals(it, site, after)).orElseGet(List::of),
                words(partner, centre), board.bookedBy(partner.id()));
    }

    private List<FreeTimes.Proposal> proposals(Service service, @Nullable SiteId site, @Nullable LocalDate after) {
        var from = Optional.ofNullable(after).orElseGet(() -> LocalDate.now(clock));
        return free.proposals(new SlotWish(service.id(), site, null, from, PublicPage.USUAL_DAYS_AHEAD, HalfDay.ANY, null), PROPOSED);
    }

    /** The consent is kept with what it was given for, or neither is. */
    RequestAnswer book(SignedIn partner, Request request, AgreedHow how) {
        var answer = booking.confirm(request, PublicPage.USUAL_DAYS_AHEAD);
        if (answer instanceof Noted(var appointment, _) && !bookings.existsByAppointment(appointment)) {
            bookings.save(new PartnerBooking(PartnerBookingId.next(), appointment, partner.id(), words(partner, places.centre().name()), how,
                    clock.instant(), null));
        }
        return answer;
    }

    private String words(SignedIn partner, String centre) {
        return texts.getMessage("intake.partner.consent", new Object[] {partner.fullName(), SpokenPlace.at(centre)}, Locale.FRENCH);
    }
}
