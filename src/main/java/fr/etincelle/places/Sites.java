package fr.etincelle.places;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface Sites extends ListCrudRepository<Site, SiteId> {

    List<Site> findAllByOrderByName();
}
