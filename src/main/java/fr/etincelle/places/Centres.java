package fr.etincelle.places;

import org.springframework.data.repository.ListCrudRepository;

interface Centres extends ListCrudRepository<Centre, CentreId> {}
