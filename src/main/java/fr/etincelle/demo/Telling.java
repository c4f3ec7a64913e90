package fr.etincelle.demo;

import fr.etincelle.demo.Meeting.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Invents what counsellors noted: what was done together, visitors without appointment, and time spent besides. */
final class Telling {

    /** A session record. */
    record Note(UUID id, @Nullable UUID appointment, @Nullable UUID person, UUID counsellor, UUID site, LocalDate helpedOn,
                int durationMinutes, String kind, String outcome, String[] topics, String[] formalityTopics, @Nullable String formality,
                String[] equipment, String autonomy, @Nullable String redirectedTo, boolean walkIn, @Nullable String ageBand,
                @Nullable String gender, Instant notedAt, @Nullable String team, @Nullable String summary, @Nullable String mine) {}

    /** What somebody hopes for, in their words. */
    record Goal(UUID id, UUID person, String words, LocalDate toldOn, @Nullable LocalDate reachedOn) {}

    record Besides(UUID id, UUID counsellor, LocalDate spentOn, String kind, int minutes) {}

    private static final Map<String, List<String>> FORMALITIES = Map.of(
            "papiers_elections_citoyennete", List.of("Renouvellement de la carte d'identité", "Demande de passeport"),
            "social_sante", List.of("Compte ameli", "Complémentaire santé solidaire", "Demande d'APA"),
            "logement", List.of("Demande de logement social", "Aide au logement de la CAF"),
            "argent_impots", List.of("Déclaration de revenus", "Chèque énergie", "Prélèvement de la taxe foncière"),
            "travail_formation", List.of("Inscription à France Travail", "Actualisation du mois", "CV en ligne"),
            "transports_mobilite", List.of("Carte grise", "Abonnement de bus scolaire"),
            "famille_scolarite", List.of("Inscription à la cantine", "Prime de rentrée"),
            "etrangers_europe", List.of("Renouvellement du titre de séjour"));

    private static final List<String> FOR_THE_TEAM = List.of(
            "Revient avec son dernier avis d'imposition.",
            "À l'aise avec la souris, hésite encore au clavier.",
            "Préfère être appelée le matin.",
            "Peut venir avec sa fille, qui traduit.",
            "A compris comment joindre une photo ; à refaire une fois seule.",
            "Écran trop petit pour elle : agrandir le texte dès le début.");

    private static final List<String> SUMMARIES = List.of(
            "Nous avons ouvert le compte ensemble et rangé l'identifiant dans le carnet. La prochaine fois : télécharger l'attestation.",
            "La demande est partie. Une réponse arrive par courrier sous trois semaines.",
            "Nous avons vu comment reconnaître l'adresse d'un vrai site. Vous l'avez fait seule trois fois.",
            "Vous savez maintenant écrire un message et joindre une photo.",
            "Il manque un papier : revenez avec votre dernière quittance de loyer.");

    private static final List<String> HOPES = List.of(
            "Écrire à mon fils sans rien demander à personne.",
            "Payer mes factures sur le téléphone sans avoir peur.",
            "Retrouver mes photos et les montrer à ma sœur.",
            "Faire ma déclaration seule, l'an prochain.",
            "Savoir si un message est vrai ou faux.",
            "Lire les messages de l'école de ma fille.");

    private static final List<String> FOR_ONESELF = List.of("Prévoir plus de temps, se fatigue vite.", "Relire ensemble le courrier avant d'ouvrir l'ordinateur.");

    private final Calendar calendar;
    private final Dice dice;

    Telling(Calendar calendar, Dice dice) {
        this.calendar = calendar;
        this.dice = dice;
    }

    /** Nearly all that is older than two days is noted; what is fresh partly waits. */
    List<Note> notes(List<Meeting> meetings) {
        return meetings.stream().filter(it -> it.outcome() == Outcome.SEEN)
                .filter(it -> dice.falls(it.start().isBefore(calendar.now().minus(Duration.ofDays(2))) ? 0.97 : 0.6))
                .map(this::note).toList();
    }

    private Note note(Meeting meeting) {
        var minutes = Math.max(15, meeting.offer().service().durationMinutes() + 5 * dice.between(-4, 3));
        var notedAt = earliest(meeting.end().plus(Duration.ofMinutes(dice.between(2, 50))), calendar.now());
        return note(meeting.id(), meeting.who().id(), meeting.counsellor(), meeting.site(), meeting.offer(),
                LocalDate.ofInstant(meeting.start(), Calendar.PARIS), minutes, null, null, notedAt);
    }

    /** People who came in without an appointment and without a name, a couple each week. */
    List<Note> walkIns(List<Post> posts, List<Offer> offers, Map<UUID, Set<LocalDate>> closedDays) {
        var notes = new ArrayList<Note>();
        for (var day : calendar.days()) {
            for (var post : posts) {
                if (post.weekday() != day.getDayOfWeek() || !day.isBefore(calendar.today()) || !dice.falls(0.18)) continue;
                if (closedDays.getOrDefault(post.site().value(), Set.of()).contains(day)) continue;
                var offer = offers.stream().filter(Offer::isACheck).findFirst().orElse(offers.getFirst());
                notes.add(note(null, null, post.counsellor(), post.site().value(), dice.falls(0.7) ? offer : dice.oneOf(offers), day, 5 * dice.between(2, 6),
                        dice.oneOf(List.of("soixante_dix_plus", "soixante_soixante_neuf", "quarante_cinquante_neuf", "vingt_cinq_trente_neuf")),
                        dice.falls(0.65) ? "feminin" : "masculin", calendar.at(day, LocalTime.of(17, dice.between(0, 50)))));
            }
        }
        return notes;
    }

    private Note note(@Nullable UUID appointment, @Nullable UUID person, UUID counsellor, UUID site, Offer offer, LocalDate day, int minutes,
                      @Nullable String ageBand, @Nullable String gender, Instant notedAt) {
        var formalityTopic = offer.isHelpWithFormalities() ? dice.oneOf(FORMALITIES.keySet().stream().sorted().toList()) : null;
        var outcome = offer.isACheck() || dice.falls(0.6) ? "DONE" : dice.oneOf(List.of("TO_BE_CONTINUED", "TO_BE_CONTINUED", "WAITING", "REFUSED"));
        return new Note(dice.identifier(notedAt), appointment, person, counsellor, site, day, minutes,
                offer.isACheck() ? "CHECK" : "HELP", outcome, offer.service().topics().toArray(String[]::new),
                formalityTopic == null ? new String[0] : new String[] {formalityTopic},
                formalityTopic == null ? null : dice.oneOf(Objects.requireNonNull(FORMALITIES.get(formalityTopic))),
                new String[] {offer.service().needsWorkstation() ? "ordinateur" : dice.falls(0.8) ? "telephone" : "tablette"},
                dice.oneOf(List.of("entierement_accompagne", "entierement_accompagne", "partiellement_autonome", "autonome")),
                dice.falls(0.08) ? "aide_aux_demarches_administratives" : null,
                appointment == null, ageBand, gender, notedAt,
                person != null && dice.falls(0.3) ? dice.oneOf(FOR_THE_TEAM) : null,
                person != null && dice.falls(0.4) ? dice.oneOf(SUMMARIES) : null,
                person != null && dice.falls(0.08) ? dice.oneOf(FOR_ONESELF) : null);
    }

    /** Those who come most often have said why. */
    List<Goal> goals(List<Habitant> people) {
        return people.stream().limit(18).filter(_ -> dice.falls(0.7)).map(person -> {
            var told = calendar.firstDay().plusDays(dice.between(0, 40));
            return new Goal(dice.identifier(calendar.at(told, LocalTime.NOON)), person.id(), dice.oneOf(HOPES), told,
                    dice.falls(0.25) ? told.plusDays(dice.between(7, 15)) : null);
        }).toList();
    }

    /** Each week: preparing, the team's meeting, the way to the other town; now and then a training. */
    List<Besides> besides(List<UUID> counsellors, Set<LocalDate> holidays) {
        var spent = new ArrayList<Besides>();
        for (var day : calendar.days()) {
            if (!day.isBefore(calendar.today()) || holidays.contains(day)) continue;
            for (var counsellor : counsellors) {
                switch (day.getDayOfWeek()) {
                    case MONDAY -> spent.add(besides(counsellor, day, "MEETING", 60));
                    case WEDNESDAY -> spent.add(besides(counsellor, day, "TRAVEL", 5 * dice.between(4, 6)));
                    case FRIDAY -> spent.add(besides(counsellor, day, dice.falls(0.15) ? "TRAINING" : "PREPARATION", 15 * dice.between(4, 8)));
                    default -> { }
                }
            }
        }
        return spent;
    }

    private Besides besides(UUID counsellor, LocalDate day, String kind, int minutes) {
        return new Besides(dice.identifier(calendar.at(day, LocalTime.of(17, 30))), counsellor, day, kind, minutes);
    }

    private static Instant earliest(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
