package fr.etincelle.people;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface Merges extends ListCrudRepository<Merge, MergeId> {

    List<Merge> findByKeptAndPartedAtIsNullOrderByMergedAtDesc(PersonId kept);

    boolean existsByKeptAndPartedAtIsNull(PersonId kept);
}
