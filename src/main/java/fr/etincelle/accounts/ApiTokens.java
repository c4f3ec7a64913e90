package fr.etincelle.accounts;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface ApiTokens extends ListCrudRepository<ApiToken, ApiTokenId> {

    Optional<ApiToken> findByIdAndAccount(ApiTokenId id, AccountId account);

    List<ApiToken> findByAccountAndRevokedAtIsNullOrderByCreatedAtDesc(AccountId account);
}
