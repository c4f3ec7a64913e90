package fr.etincelle.intake.web;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.agenda.State;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a partner may still see of what they booked: when, and what became of it. */
@Repository
@Transactional(readOnly = true)
class PartnerBoard {

    record Line(LocalDateTime start, State state) {}

    private static final int SHOWN = 50;

    private final JdbcClient db;

    PartnerBoard(JdbcClient db) {
        this.db = db;
    }

    List<Line> bookedBy(AccountId partner) {
        return db.sql("""
                select appointment.local_start as start, appointment.state
                  from intake.partner_booking as booking
                  join agenda.appointment_list as appointment on appointment.id = booking.appointment
                 where booking.partner = :partner
                 order by appointment.starts_at desc
                 limit :shown
                """).param("partner", partner.value()).param("shown", SHOWN).query(Line.class).list();
    }
}
