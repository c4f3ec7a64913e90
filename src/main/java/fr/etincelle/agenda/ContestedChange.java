package fr.etincelle.agenda;

import static fr.etincelle.agenda.BookingAnswer.Reason.PERSON_BUSY;
import static fr.etincelle.agenda.BookingAnswer.Reason.TAKEN;

import fr.etincelle.places.WorkstationId;
import fr.etincelle.shared.BrokenRules;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes the time of what exists. A savepoint keeps the transaction usable when the database says that it is taken. */
@Component
class ContestedChange {

    private static final int TRIES_FOR_A_COMPUTER = 12;

    private final Appointments appointments;
    private final Claims claims;
    private final TransactionTemplate upToASavepoint;

    ContestedChange(Appointments appointments, Claims claims, PlatformTransactionManager transactions) {
        this.appointments = appointments;
        this.claims = claims;
        this.upToASavepoint = new TransactionTemplate(transactions);
        this.upToASavepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Empty when the change was made. */
    Optional<BookingAnswer.Reason> objectionTo(Appointment changed) {
        try {
            upToASavepoint.executeWithoutResult(_ -> appointments.save(changed));
            return Optional.empty();
        } catch (DataIntegrityViolationException refusal) {
            return Optional.of(switch (BrokenRules.nameOf(refusal)) {
                case "person_never_booked_twice" -> PERSON_BUSY;
                case "counsellor_never_in_two_places", "workstation_never_used_twice" -> TAKEN;
                default -> throw refusal;
            });
        }
    }

    /** The same with a computer that is free then: its own if it can keep it. */
    Optional<BookingAnswer.Reason> objectionTo(Appointment before, Slot slot, Function<@Nullable WorkstationId, Appointment> changed) {
        for (int attempt = 1; attempt <= TRIES_FOR_A_COMPUTER; attempt++) {
            var workstation = claims.freeWorkstation(before, slot);
            if (workstation.isEmpty()) return Optional.of(TAKEN);
            var objection = objectionTo(changed.apply(workstation.get()));
            if (objection.isEmpty() || objection.get() != TAKEN || claims.meetAnother(before.claimTo(slot))) return objection;
        }
        return Optional.of(TAKEN);
    }
}
