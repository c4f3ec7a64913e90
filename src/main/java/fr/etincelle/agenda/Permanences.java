package fr.etincelle.agenda;

import org.springframework.data.repository.ListCrudRepository;

interface Permanences extends ListCrudRepository<Permanence, PermanenceId> {}
