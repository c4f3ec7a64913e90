package fr.etincelle.agenda.calendar;

import fr.etincelle.accounts.AccountId;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface OutsideCalendars extends ListCrudRepository<OutsideCalendar, OutsideCalendarId> {

    Optional<OutsideCalendar> findByCounsellor(AccountId counsellor);
}
