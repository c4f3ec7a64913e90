package fr.etincelle.intake.mail;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface Entries extends ListCrudRepository<Entry, EntryId> {

    List<Entry> findByConversationOrderByAtAscIdAsc(ConversationId conversation);
}
