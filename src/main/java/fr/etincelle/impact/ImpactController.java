package fr.etincelle.impact;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the figures, each with its definition. */
@Controller
class ImpactController {

    private final Impact impact;

    ImpactController(Impact impact) {
        this.impact = impact;
    }

    @GetMapping("/impact")
    String show(Model page) {
        var report = impact.report();
        page.addAttribute("report", report);
        page.addAttribute("chart", WeekChart.of(report.weeks()));
        return "impact/today";
    }
}
