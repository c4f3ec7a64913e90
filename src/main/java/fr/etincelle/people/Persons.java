package fr.etincelle.people;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface Persons extends ListCrudRepository<Person, PersonId> {

    List<Person> findByMergedInto(PersonId kept);
}
