package fr.etincelle.guidance;

import org.springframework.data.repository.ListCrudRepository;

interface TimesSpent extends ListCrudRepository<TimeSpent, TimeSpentId> {}
