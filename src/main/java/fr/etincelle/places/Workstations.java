package fr.etincelle.places;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface Workstations extends ListCrudRepository<Workstation, WorkstationId> {

    List<Workstation> findBySiteOrderByLabel(SiteId site);
}
