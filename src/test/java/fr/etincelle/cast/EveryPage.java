package fr.etincelle.cast;

import static fr.etincelle.cast.Cast.COMPUTER_1;
import static fr.etincelle.cast.Cast.DEMARCHES;
import static fr.etincelle.cast.Cast.KARIM;
import static fr.etincelle.cast.Cast.MARCEL_MARTIN;
import static fr.etincelle.cast.Cast.ODILE_AT_THE_DESK;
import static fr.etincelle.cast.Cast.RENEE;
import static fr.etincelle.cast.Cast.number;
import static fr.etincelle.cast.Who.ALICE;
import static fr.etincelle.cast.Who.CLAIRE;
import static fr.etincelle.cast.Who.HELENE;
import static fr.etincelle.cast.Who.NADIA;
import static fr.etincelle.cast.Who.ODILE;

import fr.etincelle.shared.Identifier;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every page that a browser can open by its address, and what it shows. Those who look at all pages look here;
 * EveryPageTest notices an address or a template that is missing.
 */
public final class EveryPage {

    /** @param who nobody: the page stands before the door */
    public record Page(String pattern, @Nullable Who who, String address, String template) {

        @Override
        public String toString() {
            return pattern;
        }
    }

    /** Renée's, with Claire, tomorrow at nine. */
    public static final UUID APPOINTMENT = number(700);

    private static final UUID TOLD = number(701);
    private static final UUID NOTE = number(702);
    private static final UUID CONVERSATION = number(703);
    private static final UUID LETTER = number(704);
    private static final UUID PERMANENCE = number(941);
    private static final String LINK = "lien-de-bienvenue";

    public static final List<Page> ALL = List.of(
            page(null, "/connexion", "accounts/sign-in"),
            page(null, "/bienvenue/{link}", "accounts/welcome", LINK),
            page(null, "/installation", "installation/over"),
            page(null, "/installation/pret", "installation/ready"),
            page(ODILE, "/accueil", "intake/desk"),
            page(ODILE, "/accueil/rendez-vous/{id}", "intake/desk", APPOINTMENT),
            page(ODILE, "/accueil/rendez-vous/{id}/bulletin", "messaging/slip", APPOINTMENT),
            page(ODILE, "/accueil/courriels", "intake/mail/inbox"),
            page(ODILE, "/accueil/courriels/{id}", "intake/mail/conversation", CONVERSATION),
            page(ODILE, "/agenda", "agenda/agenda"),
            page(ODILE, "/agenda/rendez-vous/{id}", "agenda/appointment", APPOINTMENT),
            page(ODILE, "/agenda/permanences", "agenda/permanences"),
            page(ODILE, "/agenda/permanences/{id}", "agenda/permanence", PERMANENCE),
            page(ODILE, "/agenda/absences", "agenda/absences"),
            page(ODILE, "/agenda/attente", "agenda/waiting"),
            page(ODILE, "/agenda/attente/nouvelle", "agenda/waiting-new"),
            page(CLAIRE, "/agenda/calendriers", "agenda/calendars"),
            page(ODILE, "/personnes/{person}/rappels", "agenda/person-reminders", RENEE),
            page(HELENE, "/agenda/rappels", "agenda/reminders"),
            page(ODILE, "/personnes", "people/people"),
            page(ODILE, "/personnes/nouvelle", "people/new"),
            page(ODILE, "/personnes/doublons", "people/doubles"),
            page(ODILE, "/personnes/doublons/{one}/{other}", "people/compare", RENEE, KARIM),
            page(ODILE, "/personnes/{person}", "people/person", RENEE),
            page(ODILE, "/personnes/{person}/coordonnees", "people/person", RENEE),
            page(ODILE, "/personnes/{person}/situation", "people/person", RENEE),
            page(ODILE, "/personnes/{person}/doublons", "people/doubles", RENEE),
            page(CLAIRE, "/accompagnements", "guidance/board"),
            page(CLAIRE, "/accompagnements/nouveau", "guidance/form"),
            page(CLAIRE, "/accompagnements/temps", "guidance/time"),
            page(CLAIRE, "/accompagnements/{note}", "guidance/note", NOTE),
            page(CLAIRE, "/accompagnements/{note}/correction", "guidance/form", NOTE),
            page(CLAIRE, "/accompagnements/{note}/prochain", "guidance/next", NOTE),
            page(ODILE, "/messages", "messaging/messages"),
            page(HELENE, "/messages/reglages", "messaging/settings"),
            page(ALICE, "/messages/programmes", "messaging/hooks"),
            page(HELENE, "/impact", "impact/today"),
            page(HELENE, "/lieux", "places/overview"),
            page(HELENE, "/lieux/centre", "places/centre"),
            page(HELENE, "/lieux/page-publique", "intake/web/settings"),
            page(NADIA, "/partenaire/rendez-vous", "intake/web/partner"),
            page(HELENE, "/lieux/sites/nouveau", "places/site-form"),
            page(HELENE, "/lieux/sites/{site}", "places/site", MARCEL_MARTIN),
            page(HELENE, "/lieux/sites/{site}/modifier", "places/site-form", MARCEL_MARTIN),
            page(HELENE, "/lieux/sites/{site}/horaires", "places/hours", MARCEL_MARTIN),
            page(HELENE, "/lieux/sites/{site}/fermetures", "places/closures", MARCEL_MARTIN),
            page(HELENE, "/lieux/sites/{site}/postes", "places/workstations", MARCEL_MARTIN),
            page(HELENE, "/lieux/sites/{site}/postes/{workstation}", "places/workstation", MARCEL_MARTIN, COMPUTER_1),
            page(HELENE, "/lieux/services/nouveau", "places/service-form"),
            page(HELENE, "/lieux/services/{service}", "places/service-form", DEMARCHES),
            page(ALICE, "/comptes", "accounts/list"),
            page(ALICE, "/comptes/nouveau", "accounts/new"),
            page(ALICE, "/comptes/{account:[0-9a-f-]{36}}", "accounts/account", ODILE_AT_THE_DESK),
            page(ALICE, "/comptes/journal", "accounts/trail"),
            page(ALICE, "/comptes/moi", "accounts/own"),
            page(ALICE, "/comptes/moi/double-verification", "accounts/second-factor"));

    /** Tells an appointment of tomorrow, one of Friday with its note, a letter that waits, and sends Odile a link: pages need something to show. */
    public static void set(JdbcClient db) {
        db.sql("""
                insert into agenda.appointment (id, centre, person, booked_for, counsellor, site, service, during, channel)
                select id, :centre, :person, :person, :counsellor, :site, :service,
                       tstzrange(start at time zone 'Europe/Paris', start at time zone 'Europe/Paris' + interval '90 minutes'), 'DESK'
                  from (values (cast(:appointment as uuid), timestamp '2026-10-06 09:00'), (cast(:told as uuid), timestamp '2026-10-02 09:00')) as booked (id, start)
                """).param("appointment", APPOINTMENT).param("told", TOLD).param("centre", Cast.LE_BRIQUET).param("person", RENEE.value())
                .param("counsellor", CLAIRE.account.value()).param("site", MARCEL_MARTIN.value()).param("service", DEMARCHES.value()).update();
        db.sql("""
                insert into guidance.guidance_note (id, centre, appointment, person, noted_for, counsellor, site, place, helped_on, duration_minutes,
                                                    kind, outcome, topics, noted_at)
                values (:note, :centre, :told, :person, :person, :counsellor, :site, 'SITE', '2026-10-02', 90,
                        'HELP', 'DONE', '{aide_aux_demarches_administratives}', '2026-10-02T10:30:00Z')
                """).param("note", NOTE).param("told", TOLD).param("centre", Cast.LE_BRIQUET).param("person", RENEE.value())
                .param("counsellor", CLAIRE.account.value()).param("site", MARCEL_MARTIN.value()).update();
        db.sql("""
                with letter as (
                    insert into messaging.incoming (id, centre, message_id, uid_validity, uid, received_at, sender, sender_name, subject, text, fate, fate_at)
                    values (:letter, :centre, '<704@courriel.example>', 1, 704, '2026-10-05T06:40:00Z', 'zelie@courriel.example', 'Zélie Martin', 'Rendez-vous',
                            'Bonjour, le 2 ou le 3, comme vous voulez.', 'FOR_THE_DESK', '2026-10-05T06:41:00Z')
                    returning id, centre
                ), talk as (
                    insert into intake.conversation (id, centre, address, sender_name, language, turn, turn_since, urgency, begun_at)
                    values (:conversation, :centre, 'zelie@courriel.example', 'Zélie Martin', 'fr', 'DESK', '2026-10-05T06:41:00Z', 'MONEY_LOST', '2026-10-05T06:41:00Z')
                    returning id
                )
                insert into intake.conversation_entry (id, centre, conversation, at, arrival, why, facts, suggestion)
                select gen_random_uuid(), letter.centre, talk.id, '2026-10-05T06:41:00Z', letter.id, 'intake.reply.desk.SEVERAL_CHOICES', '{}', 'PROPOSE' from letter, talk
                """).param("letter", LETTER).param("conversation", CONVERSATION).param("centre", Cast.LE_BRIQUET).update();
        db.sql("""
                insert into accounts.invitation (id, centre, account, hash, expires_at)
                values (gen_random_uuid(), :centre, :account, encode(sha256(convert_to(:link, 'UTF8')), 'hex'), '2026-10-08T07:00:00Z')
                """).param("centre", Cast.LE_BRIQUET).param("account", ODILE_AT_THE_DESK.value()).param("link", LINK).update();
    }

    private static Page page(@Nullable Who who, String pattern, String template, Object... parts) {
        var address = pattern;
        for (var part : parts) address = address.replaceFirst("\\{[^/]*}", part instanceof Identifier id ? id.value().toString() : part.toString());
        return new Page(pattern, who, address, template);
    }

    private EveryPage() {}
}
