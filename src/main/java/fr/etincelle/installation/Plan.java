package fr.etincelle.installation;

import fr.etincelle.places.Centre;
import fr.etincelle.places.OpeningWeek;
import fr.etincelle.places.Site;

/** Everything that will stand once the last question is answered. */
record Plan(Centre centre, Site site, OpeningWeek week, ServicesForm services, int computers) {}
