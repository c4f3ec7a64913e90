package fr.etincelle.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface Messages extends ListCrudRepository<Message, MessageId> {

    @Query("select * from messaging.message where about = :about and purpose in (:purposes) and state = 'WAITING' order by id for update")
    List<Message> waitingAbout(UUID about, Set<Purpose> purposes);

    @Query("select * from messaging.message where id = :id for update")
    Optional<Message> oneLocked(MessageId id);

    @Query("select * from messaging.message where id in (:ids) and way = :way and state = 'WAITING' order by id for update")
    List<Message> waitingByHand(Set<MessageId> ids, Message.Kind way);

    @Query("select * from messaging.message where state = 'GIVEN_UP' order by send_at, id limit 500 for update")
    List<Message> givenUp();

    @Query("select * from messaging.message where way = :way and state = 'WAITING' and send_at <= :now order by send_at, id limit 200")
    List<Message> toDoByHand(Message.Kind way, Instant now);

    /** Those that leave by themselves in that time; what was dropped bothers nobody. */
    @Query("""
            select count(*) from messaging.message
             where lower(recipient) = lower(:recipient) and send_at > :after and send_at <= :until
               and automatic and way in ('EMAIL', 'SMS') and dropped_at is null
            """)
    int automaticTo(String recipient, Instant after, Instant until);
}
