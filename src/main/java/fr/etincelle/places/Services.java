package fr.etincelle.places;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface Services extends ListCrudRepository<Service, ServiceId> {

    List<Service> findByRetiredOnIsNullOrderByRankAscLabelAsc();

    List<Service> findAllByOrderByRankAscLabelAsc();
}
