package fr.etincelle.places;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A computer or tablet one sits at during an appointment. */
@Table(schema = "places", name = "workstation")
public record Workstation(@Id WorkstationId id, SiteId site, String label, Kind kind, @Version @Nullable Integer version) {

    public enum Kind { DESKTOP, LAPTOP, TABLET }
}
