package fr.etincelle.agenda.waiting;

import fr.etincelle.shared.Identifier;
import java.util.UUID;

record FreedPlaceId(UUID value) implements Identifier {}
