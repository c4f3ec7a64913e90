package fr.etincelle.people;

import java.util.List;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface Goals extends ListCrudRepository<Goal, GoalId> {

    List<Goal> findByPersonOrderByReachedOnDescToldOnDescIdDesc(PersonId person);

    @Modifying
    @Query("update people.goal set person = :kept, version = version + 1 where person = :dropped")
    void join(PersonId kept, PersonId dropped);

    @Modifying
    @Query("update people.goal set person = told_by, version = version + 1 where person = :kept and told_by = :restored")
    void part(PersonId kept, PersonId restored);
}
