package fr.etincelle.intake.mail;

import fr.etincelle.agenda.AppointmentId;
import java.time.Instant;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface Proposals extends ListCrudRepository<Proposal, AppointmentId> {

    List<Proposal> findByConversationOrderByRoundAscNumberAsc(ConversationId conversation);

    int countByHeldUntilAfter(Instant now);
}
