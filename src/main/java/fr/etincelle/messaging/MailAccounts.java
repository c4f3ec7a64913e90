package fr.etincelle.messaging;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.transaction.annotation.Transactional;

interface MailAccounts extends ListCrudRepository<MailAccount, UUID> {

    /** The one of our centre: no other is behind our wall, which stands in a transaction only. */
    @Transactional(readOnly = true)
    @Query("select * from messaging.mail_account")
    Optional<MailAccount> ours();
}
