package fr.etincelle.messaging;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.transaction.annotation.Transactional;

interface SmsAccounts extends ListCrudRepository<SmsAccount, UUID> {

    /** The one of our centre: no other is behind our wall, which stands in a transaction only. */
    @Transactional(readOnly = true)
    @Query("select * from messaging.sms_account")
    Optional<SmsAccount> ours();
}
