package fr.etincelle.agenda;

import fr.etincelle.accounts.AccountId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface PermanenceDates extends ListCrudRepository<PermanenceDate, PermanenceDateId> {

    /**
     * Whether the counsellor is already expected somewhere at one of these times, one date left out.
     *
     * @param times a {@code tstzmultirange}, as text
     */
    @Query("""
            select exists (select from agenda.permanence_date
                            where counsellor = :counsellor and during && :times::tstzmultirange
                              and dropped_at is null and id <> :but)
            """)
    boolean existsMeanwhile(AccountId counsellor, String times, PermanenceDateId but);

    @Query("""
            select exists (select from agenda.permanence_date
                            where counsellor = :counsellor and during && :times::tstzmultirange
                              and dropped_at is null and not (permanence = :but and moved_at is null))
            """)
    boolean existsBesideMeanwhile(AccountId counsellor, String times, PermanenceId but);

    @Query("select * from agenda.permanence_date where permanence = :permanence and planned_on >= :from order by planned_on")
    List<PermanenceDate> plannedFrom(PermanenceId permanence, LocalDate from);

    @Modifying
    @Query("delete from agenda.permanence_date where permanence = :permanence and planned_on > :lastDay")
    void deleteAfter(PermanenceId permanence, LocalDate lastDay);
}
