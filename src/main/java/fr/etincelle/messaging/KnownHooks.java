package fr.etincelle.messaging;

import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface KnownHooks extends ListCrudRepository<Hook, HookId> {

    boolean existsByNameAndIdNot(String name, HookId id);

    @Query("select * from messaging.hook where paused_at is null and :event = any (events) order by id")
    List<Hook> wanting(String event);
}
