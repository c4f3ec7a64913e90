package fr.etincelle.places;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** The organisation, and how to reach it. */
@Table(schema = "places", name = "centre")
public record Centre(@Id CentreId id, String name, @Nullable String phone, @Nullable String email,
                     @Version @Nullable Integer version) {

    public @Nullable String spokenPhone() {
        return phone == null ? null : Telephone.spoken(phone);
    }
}
