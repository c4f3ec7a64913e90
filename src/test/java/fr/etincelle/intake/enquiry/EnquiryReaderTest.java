package fr.etincelle.intake.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etincelle.intake.enquiry.Clue.Sort;
import fr.etincelle.intake.enquiry.EnquiryMeaning.Kind;
import fr.etincelle.messaging.incoming.IncomingMail;
import fr.etincelle.messaging.incoming.IncomingMail.Caveat;
import fr.etincelle.messaging.incoming.MachineSign;
import fr.etincelle.messaging.incoming.Mailbox;
import fr.etincelle.people.PhoneNumber;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EnquiryReaderTest {

    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    static final Mailbox RENEE = new Mailbox("renee@poste.example", "Renée Weiss");
    static final String REQUEST = "Bonjour, je voudrais un rendez-vous pour ma déclaration CAF.";

    final EnquiryReader reader = new EnquiryReader(Services.ALL, Set.of(new PhoneNumber("+33353010000")));

    @Test
    void a_request_says_what_it_was_understood_from() {
        var meaning = read(REQUEST + " Mercredi si possible. 06 39 98 00 01");

        assertThat(meaning.kind()).isEqualTo(Kind.REQUEST);
        assertThat(meaning.answered()).isTrue();
        assertThat(meaning.phone()).isEqualTo(new PhoneNumber("+33639980001"));
        assertThat(meaning.service()).isEqualTo(Services.FORMALITY.id());
        assertThat(meaning.language()).isEqualTo("fr");
        assertThat(meaning.urgency()).isNull();
        assertThat(meaning.why()).containsExactly(new Clue(Sort.ASKS_FOR_APPOINTMENT, "voudrais un rendez-vous"));
        assertThat(meaning.why().getFirst().key()).isEqualTo("intake.enquiry.clue.ASKS_FOR_APPOINTMENT");
    }

    @ParameterizedTest
    @EnumSource(MachineSign.class)
    void a_machine_is_never_answered_whatever_it_says(MachineSign sign) {
        assertThat(reader.read(mail(RENEE, "rdv", REQUEST, sign), MONDAY).answered()).isFalse();
        assertThat(reader.read(mail(RENEE, null, "Votre colis arrive.", sign), MONDAY).answered()).isFalse();
    }

    @Test
    void a_certain_sign_leaves_no_choice_and_a_likely_one_gives_way_to_a_person() {
        assertThat(reader.read(mail(RENEE, null, REQUEST, MachineSign.AUTO_SUBMITTED), MONDAY).kind()).isEqualTo(Kind.AUTO);
        assertThat(reader.read(mail(RENEE, null, REQUEST, MachineSign.ACKNOWLEDGEMENT), MONDAY).kind()).isEqualTo(Kind.HUMAN);
        assertThat(reader.read(mail(RENEE, null, "Votre demande est enregistrée.", MachineSign.ACKNOWLEDGEMENT), MONDAY).kind()).isEqualTo(Kind.AUTO);
        assertThat(reader.read(mail(RENEE, null, REQUEST, MachineSign.NO_ANSWER_PLEASE), MONDAY).kind()).isEqualTo(Kind.REQUEST);
    }

    @Test
    void nobody_is_answered_where_nobody_signs() {
        var meaning = reader.read(mail(null, null, REQUEST, null), MONDAY);

        assertThat(meaning.kind()).isEqualTo(Kind.REQUEST);
        assertThat(meaning.answered()).isFalse();
        assertThat(meaning.why()).extracting(Clue::sort).contains(Sort.NO_SENDER);
    }

    @ParameterizedTest
    @CsvSource({"DAMAGED, DAMAGED, false", "ENCRYPTED, ENCRYPTED, true", "INVITATION, INVITATION, true"})
    void what_is_not_surely_read_is_for_the_desk(Caveat caveat, Sort reason, boolean answered) {
        var mail = new IncomingMail(RENEE, null, null, null, null, null, List.of(), REQUEST, List.of(), Set.of(caveat), null);
        var meaning = reader.read(mail, MONDAY);

        assertThat(meaning.kind()).isEqualTo(Kind.HUMAN);
        assertThat(meaning.answered()).isEqualTo(answered);
        assertThat(meaning.why()).extracting(Clue::sort).containsExactly(reason);
    }

    @Test
    void what_somebody_else_wrote_before_means_nothing() {
        var quoted = "\n\nLe 23/11/2026 à 08:05, Le Briquet a écrit :\n> Je voudrais un rendez-vous, j'ai donné ma carte bleue, 06 39 98 00 09\n";

        assertThat(read("Merci !" + quoted).kind()).isEqualTo(Kind.HUMAN);
        assertThat(read("Merci !" + quoted).urgency()).isNull();
        assertThat(read("Merci !" + quoted).phone()).isNull();
        assertThat(read(quoted).why()).extracting(Clue::sort).containsExactly(Sort.ONLY_FORWARDED);
    }

    @Test
    void the_number_may_stand_in_the_signature_and_the_function_there_tells_who_writes() {
        assertThat(read(REQUEST + "\n\nCordialement\nRenée Weiss\n06 39 98 00 01").phone()).isEqualTo(new PhoneNumber("+33639980001"));
        assertThat(read(REQUEST + "\n\nCordialement\nRenée Weiss\nAssistante sociale").why()).extracting(Clue::sort).containsExactly(Sort.PARTNER);
    }

    @Test
    void nobody_asks_the_centre_to_call_itself() {
        assertThat(read(REQUEST + " J'ai vu votre numéro : 03 53 01 00 00. Le mien : 06 39 98 00 01").phone()).isEqualTo(new PhoneNumber("+33639980001"));
    }

    @Test
    void the_subject_counts_unless_it_only_answers() {
        assertThat(reader.read(mail(RENEE, "Je voudrais un rendez-vous", "", null), MONDAY).kind()).isEqualTo(Kind.REQUEST);
        assertThat(reader.read(mail(RENEE, "Re: Je voudrais un rendez-vous", "ok", null), MONDAY).kind()).isEqualTo(Kind.HUMAN);
        assertThat(reader.read(mail(RENEE, "Annulation de mon rendez-vous", "Désolée", null), MONDAY).kind()).isEqualTo(Kind.CANCEL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DISTRESS     | Je n'en peux plus, aidez-moi
            MONEY_LOST   | Je me suis fait arnaquer de 300 euros
            SECRET_GIVEN | J'ai donné mon code de carte bleue au téléphone
            HACKED       | Ma boîte mail a été piratée, je voudrais un rendez-vous
            THREAT       | On me fait du chantage
            DEADLINE     | Je dois déposer mon dossier avant demain, aidez-moi
            """)
    void what_cannot_wait_is_for_a_human_at_once(Urgency urgency, String text) {
        assertThat(read(text).kind()).isEqualTo(Kind.HUMAN);
        assertThat(read(text).urgency()).isEqualTo(urgency);
        assertThat(read(text).why().getFirst().sort().name()).isEqualTo(urgency.name());
    }

    @Test
    void nothing_of_what_is_kept_holds_a_secret() {
        var meaning = reader.read(mail(RENEE, "mdp : Minou57", "J'ai donné mon code 4821 de carte 4970 1000 0000 0055 à un inconnu", null), MONDAY);

        assertThat(meaning.subject()).isEqualTo("mdp : [masqué]");
        assertThat(meaning.text()).doesNotContain("4821", "4970");
        assertThat(meaning.why().getFirst().words()).isNotEmpty().doesNotContain("4821", "4970");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | Bonjour, je voudrais un rendez-vous pour mon ordinateur
            en | Hello, I need help with my computer please
            ar | مرحبا، أريد المساعدة من فضلكم
            tr | Merhaba, bilgisayar için yardım istiyorum
            de | Ich brauche Hilfe mit meinem Computer
               | Добрий день, мені потрібна допомога
               | rdv
            """)
    void the_language_is_told_when_it_is_sure(@Nullable String language, String text) {
        assertThat(read(text).language()).isEqualTo(language);
    }

    @Test
    void no_text_takes_long_or_makes_it_fail() {
        var words = List.of("je voudrais ", "un rdv ", "annuler ", "mot de passe : ", "06 39 98 ", "j'ai donné ", "pas ", "le ", "1 ", "é", "zéro ", "\n", "\n> ", ". ", "?", "mme ", "code ", "FR76 ", "à ", "\ud83d\ude00", "ا", "-- \n");
        var random = new SplittableRandom(20261005);
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            for (int i = 0; i < 30; i++) {
                var text = new StringBuilder();
                int kinds = random.nextInt(1, 6);
                int offset = random.nextInt(words.size());
                while (text.length() < 9000) text.append(words.get((offset + random.nextInt(kinds)) % words.size()));
                assertThat(read(text.toString()).why()).isNotEmpty();
            }
        });
    }

    private EnquiryMeaning read(String text) {
        return reader.read(mail(RENEE, null, text, null), MONDAY);
    }

    private static IncomingMail mail(@Nullable Mailbox sender, @Nullable String subject, String text, @Nullable MachineSign sign) {
        return new IncomingMail(sender, null, subject, null, null, null, List.of(), text, List.of(), Set.of(), sign);
    }
}
