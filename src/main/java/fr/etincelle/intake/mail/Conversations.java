package fr.etincelle.intake.mail;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface Conversations extends ListCrudRepository<Conversation, ConversationId> {

    /** Mail and desk take turns at it. */
    @Query("select * from intake.conversation where id = :id for update")
    Optional<Conversation> lockById(ConversationId id);

    @Query("select * from intake.conversation where address = :address and turn <> 'NOBODY' for update")
    Optional<Conversation> openWith(String address);

    /** The one in which we wrote one of these messages, the latest first. */
    @Query("""
            select conversation.*
              from intake.conversation
              join intake.conversation_entry as entry on entry.conversation = conversation.id
             where entry.message in (:messages)
             order by entry.at desc
             limit 1
            """)
    Optional<Conversation> inWhichWeWrote(Set<UUID> messages);

    /** Newest first. */
    List<Conversation> findTop5ByAddressOrderByBegunAtDesc(String address);
}
