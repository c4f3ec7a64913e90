package fr.etincelle.agenda;

import org.springframework.data.repository.ListCrudRepository;

interface Absences extends ListCrudRepository<Absence, AbsenceId> {}
