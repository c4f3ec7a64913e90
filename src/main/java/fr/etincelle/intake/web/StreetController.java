package fr.etincelle.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Leads to the one public page that is open, or lets people choose among several. */
@Controller
class StreetController {

    record Entrance(String title, Passage way) {}

    private final PublicDoors doors;

    StreetController(PublicDoors doors) {
        this.doors = doors;
    }

    @GetMapping(Door.STREET)
    String choose(Visit visit, HttpServletResponse response, Model page) {
        var open = doors.open();
        if (open.size() == 1) return "forward:" + open.getFirst().address();
        page.addAttribute("here", visit.unnamed().to(Door.STREET));
        page.addAttribute("entrances", entrances(open, visit.unnamed()));
        if (open.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            page.addAttribute("why", "closed");
            return "intake/web/apart";
        }
        return "intake/web/doors";
    }

    private static List<Entrance> entrances(List<Door> open, Visit visit) {
        return open.stream().map(it -> new Entrance(it.title(), visit.to(it.address()))).toList();
    }
}
