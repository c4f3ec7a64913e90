package fr.etincelle.accounts;

import org.springframework.data.repository.ListCrudRepository;

interface Accounts extends ListCrudRepository<Account, AccountId> {}
