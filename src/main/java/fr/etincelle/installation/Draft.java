package fr.etincelle.installation;

import fr.etincelle.places.CentreForm;
import fr.etincelle.places.CentreId;
import fr.etincelle.places.OpeningWeek;
import fr.etincelle.places.SiteForm;
import fr.etincelle.places.WeekForm;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What has been answered so far. It waits in the session, and nowhere else, until the last step. */
record Draft(CentreId id, @Nullable CentreForm centre, @Nullable SiteForm site, @Nullable WeekForm week,
             @Nullable ServicesForm services, @Nullable ComputersForm computers) implements Serializable {

    /** The questions, in their order. */
    enum Step {
        CENTRE("centre"), SITE("site"), WEEK("horaires"), SERVICES("services"), COMPUTERS("postes"), ACCOUNT("compte");

        static final List<Step> IN_ORDER = List.of(values());

        private final String page;

        Step(String page) {
            this.page = page;
        }

        static Step at(String page) {
            return IN_ORDER.stream().filter(step -> step.page.equals(page)).findFirst().orElseThrow();
        }

        public String address() {
            return "/installation/" + page;
        }
    }

    static Draft begun() {
        return new Draft(CentreId.next(), null, null, null, null, null);
    }

    Draft with(CentreForm answer) {
        return new Draft(id, answer, site, week, services, computers);
    }

    Draft with(SiteForm answer) {
        return new Draft(id, centre, answer, week, services, computers);
    }

    Draft with(WeekForm answer) {
        return new Draft(id, centre, site, answer, services, computers);
    }

    Draft with(ServicesForm answer) {
        return new Draft(id, centre, site, week, answer, computers);
    }

    Draft with(ComputersForm answer) {
        return new Draft(id, centre, site, week, services, answer);
    }

    CentreForm centreOrEmpty() {
        return centre == null ? CentreForm.empty() : centre;
    }

    SiteForm siteOrEmpty() {
        return site == null ? SiteForm.empty() : site;
    }

    WeekForm weekOrUsual() {
        return week == null ? WeekForm.of(OpeningWeek.usual()) : week;
    }

    ServicesForm servicesOrProposed() {
        return services == null ? ServicesForm.proposed() : services;
    }

    ComputersForm computersOrUsual() {
        return computers == null ? new ComputersForm(4) : computers;
    }

    /** The first question without an answer: nobody can jump over one. */
    Step next() {
        if (centre == null) return Step.CENTRE;
        if (site == null) return Step.SITE;
        if (week == null) return Step.WEEK;
        if (services == null) return Step.SERVICES;
        return computers == null ? Step.COMPUTERS : Step.ACCOUNT;
    }

    boolean isReadyFor(Step step) {
        return step.compareTo(next()) <= 0;
    }

    Optional<Plan> plan() {
        if (centre == null || site == null || week == null || services == null || computers == null) return Optional.empty();
        return Optional.of(new Plan(centre.toCentre(id), site.toSite(), week.toWeek(), services, computers.count()));
    }
}
