package fr.etincelle.installation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** How many computers stand on the site. */
record ComputersForm(@NotNull @Min(0) @Max(60) @Nullable Integer number) implements Serializable {

    int count() {
        return number == null ? 0 : number;
    }
}
