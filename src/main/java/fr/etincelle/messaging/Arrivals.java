package fr.etincelle.messaging;

import org.springframework.data.repository.ListCrudRepository;

interface Arrivals extends ListCrudRepository<Arrival, ArrivalId> {

    boolean existsByName(String name);
}
