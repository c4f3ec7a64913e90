package fr.etincelle.messaging;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface Messages extends ListCrudRepository<Message, MessageId> {

    @Query("select * from messaging.message where about = :about and purpose in (:purposes) and state = 'WAITING' order by id for update")
    List<Message> waitingAbout(UUID about, Set<Purpose> purposes);
}
