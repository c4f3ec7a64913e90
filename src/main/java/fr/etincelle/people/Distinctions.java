package fr.etincelle.people;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface Distinctions extends ListCrudRepository<Distinction, DistinctionId> {

    Optional<Distinction> findByOneAndOther(PersonId one, PersonId other);
}
