package fr.etincelle.accounts;

import java.util.List;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The menu shows what the permission table opens to whoever is signed in. Pages call it {@code @menu}. */
@Component
class Menu {

    public record Entry(String address, String text) {}

    private static final List<Entry> ENTRIES = List.of(
            new Entry("/accueil", "layout.menu.intake"),
            new Entry("/agenda", "layout.menu.agenda"),
            new Entry("/partenaire/rendez-vous", "layout.menu.partner"),
            new Entry("/accompagnements", "layout.menu.guidance"),
            new Entry("/personnes", "layout.menu.people"),
            new Entry("/messages", "layout.menu.messaging"),
            new Entry("/impact", "layout.menu.impact"),
            new Entry("/lieux", "layout.menu.places"),
            new Entry("/comptes", "layout.menu.accounts"));

    public List<Entry> entries() {
        return ENTRIES.stream().filter(entry -> opens(entry.address)).toList();
    }

    /** Whether a link is worth showing. */
    public boolean opens(String address) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn who && Permissions.allow(address, who.role());
    }
}
