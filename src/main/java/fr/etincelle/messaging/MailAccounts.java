package fr.etincelle.messaging;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface MailAccounts extends ListCrudRepository<MailAccount, UUID> {

    /** The one of our centre: no other is behind our wall. */
    @Query("select * from messaging.mail_account")
    Optional<MailAccount> ours();
}
