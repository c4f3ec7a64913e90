package fr.etincelle.installation;

import fr.etincelle.accounts.FirstAccount;
import fr.etincelle.installation.InstallationAnswer.AlreadyDone;
import fr.etincelle.installation.InstallationAnswer.Done;
import fr.etincelle.installation.InstallationAnswer.Refused;
import fr.etincelle.places.Arranging;
import fr.etincelle.places.Service;
import fr.etincelle.places.ServiceId;
import fr.etincelle.places.SiteId;
import fr.etincelle.places.Workstation;
import fr.etincelle.places.WorkstationId;
import fr.etincelle.shared.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the centre that was described, with its first account: once, all of it or nothing. */
@Component
class Installation {

    private static final int STEP_MINUTES = 15;

    private final Arranging arranging;
    private final FirstAccount firstAccount;
    private final MessageSource texts;
    private final JdbcClient db;
    private final TransactionTemplate transaction;

    Installation(Arranging arranging, FirstAccount firstAccount, MessageSource texts, JdbcClient db, PlatformTransactionManager transactions) {
        this.arranging = arranging;
        this.firstAccount = firstAccount;
        this.texts = texts;
        this.db = db;
        this.transaction = new TransactionTemplate(transactions);
    }

    boolean isDone() {
        return db.sql("select exists (select from shared.installation)").query(Boolean.class).single();
    }

    InstallationAnswer complete(Plan plan, AccountForm account) {
        var objection = firstAccount.objection(account.wishedPassword(),
                List.of(account.fullName(), account.address(), plan.centre().name(), plan.site().name()));
        if (objection.isPresent()) return new Refused(objection.get());
        return new Actor(plan.centre().id().value(), null).does(() -> transaction.execute(_ -> inOneGo(plan, account)));
    }

    /** Of two people who finish at once, the second waits at the first statement and finds the work done. */
    private InstallationAnswer inOneGo(Plan plan, AccountForm account) {
        if (db.sql("insert into shared.installation default values on conflict do nothing").update() == 0) return new AlreadyDone();
        arranging.keep(plan.centre());
        arranging.keep(plan.site());
        arranging.open(plan.site().id(), plan.week());
        services(plan).forEach(arranging::keep);
        for (var number = 1; number <= plan.computers(); number++) arranging.keep(workstation(plan.site().id(), number));
        firstAccount.open(account.address(), account.fullName(), account.wishedPassword());
        return new Done();
    }

    private List<Service> services(Plan plan) {
        var form = plan.services();
        var services = new ArrayList<>(form.proposals().stream().map(it -> service(it, plan.computers() > 0)).toList());
        if (form.otherName() instanceof String name) {
            services.add(new Service(ServiceId.next(), name, form.otherMinutesOrUsual(), STEP_MINUTES, 0, false, "", List.of(), 0, null, null));
        }
        return services;
    }

    /** Where there is no computer, nothing waits for one. */
    private Service service(ServicesForm.Proposal proposal, boolean computers) {
        return new Service(ServiceId.next(), text("installation.service." + proposal), proposal.minutes(), STEP_MINUTES, 0,
                proposal.needsComputer() && computers, text("installation.service.%s.to-bring".formatted(proposal)), proposal.topics(), 0, null, null);
    }

    private Workstation workstation(SiteId site, int number) {
        return new Workstation(WorkstationId.next(), site, text("installation.workstation", number), Workstation.Kind.DESKTOP, null);
    }

    private String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, Locale.FRENCH);
    }
}
