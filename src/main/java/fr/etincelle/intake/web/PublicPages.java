package fr.etincelle.intake.web;

import org.springframework.data.repository.ListCrudRepository;

interface PublicPages extends ListCrudRepository<PublicPage, PublicPageId> {}
