package fr.etincelle.messaging.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MachineSignsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Auto-Submitted: auto-replied                              | AUTO_SUBMITTED
            Auto-Submitted: auto-generated; owner="x"                 | AUTO_SUBMITTED
            AUTO-SUBMITTED: Auto-Replied (vacation)                   | AUTO_SUBMITTED
            Return-Path: <>                                           | NULL_SENDER
            Return-Path: < >                                          | NULL_SENDER
            Precedence: bulk                                          | BULK
            Precedence: LIST                                          | BULK
            Precedence: junk                                          | BULK
            Precedence: auto_reply                                    | BULK
            List-Id: <conseillers.listes.example>                     | MAILING_LIST
            List-Unsubscribe: <mailto:stop@listes.example>            | MAILING_LIST
            List-Post: <mailto:liste@listes.example>                  | MAILING_LIST
            X-Autoreply: yes                                          | AUTORESPONDER
            X-Autorespond: vacation                                   | AUTORESPONDER
            X-MS-Exchange-Generated-Message-Source: Mailbox Rules Agent | AUTORESPONDER
            X-Failed-Recipients: renee@poste.example                  | AUTORESPONDER
            X-Etincelle: proposal                                     | OURSELVES
            Content-Type: multipart/report; boundary=x                | REPORT
            Content-Type: message/delivery-status                     | REPORT
            Feedback-ID: 1:2:campaign:esp                             | MASS_MAILING
            X-Auto-Response-Suppress: All                             | NO_ANSWER_PLEASE
            X-Auto-Response-Suppress: DR, OOF, AutoReply              | NO_ANSWER_PLEASE
            """)
    void a_header_shows_a_machine(String header, MachineSign sign) {
        assertThat(Eml.of("From: renee@poste.example", header).body("Bonjour").read().automatic()).isEqualTo(sign);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Auto-Submitted: no", "Auto-Submitted: No", "Auto-Submitted:", "Return-Path: <renee@poste.example>", "Precedence: first-class", "X-Autoreply: no",
            "X-Auto-Response-Suppress: DR, RN, NRN, OOF", "X-Auto-Response-Suppress: None", "X-Mailer: Outlook", "Importance: high", "Disposition-Notification-To: renee@poste.example"})
    void a_persons_mail_program_is_no_machine(String header) {
        assertThat(Eml.of("From: renee@poste.example", header).body("Bonjour, je voudrais un rendez-vous.").read().automatic()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAILER-DAEMON@poste.example", "Mail Delivery Subsystem <mailer-daemon@poste.example>", "postmaster@poste.example", "noreply@poste.example", "no-reply@poste.example",
            "no_reply@poste.example", "ne-pas-repondre@caf.example", "nepasrepondre@caf.example", "ne.pas.repondre@caf.example", "donotreply@poste.example", "do-not-reply@poste.example", "caf-noreply@poste.example",
            "noreply-agenda@poste.example", "bounce+12345@poste.example", "bounces@poste.example", "owner-liste@poste.example", "liste-request@poste.example", "MAILER-DAEMON"})
    void some_addresses_are_machines(String from) {
        assertThat(Eml.of("From: " + from, "Subject: rdv").body("Bonjour, je voudrais un rendez-vous.").read().automatic()).isEqualTo(MachineSign.MACHINE_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailer-daemon@poste.example", "liste-request@poste.example", "No-Reply@poste.example"})
    void nobody_is_answered_at_the_address_of_a_machine(String replyTo) {
        assertThat(Eml.of("From: renee@poste.example", "Reply-To: " + replyTo).body("Bonjour, je voudrais un rendez-vous.").read().automatic()).isEqualTo(MachineSign.MACHINE_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"noe.replyot@poste.example", "renee@no-reply.example", "marc.rootberg@poste.example", "nora.ply@poste.example", "norbert@poste.example", "bouncer.club@poste.example"})
    void others_only_look_like_them(String from) {
        assertThat(Eml.of("From: " + from, "Subject: rdv").body("Bonjour, je voudrais un rendez-vous.").read().automatic()).isNull();
    }

    @Test
    void a_form_that_says_whom_to_answer_may_stand_for_somebody() {
        var form = Eml.of("From: wordpress@mairie.example", "Reply-To: renee@poste.example").body("Bonjour, je voudrais un rendez-vous.");

        assertThat(form.read().automatic()).isEqualTo(MachineSign.FORM);
        assertThat(Eml.of("From: noreply@mairie.example", "Reply-To: contact@mairie.example").body("x").read().automatic()).isEqualTo(MachineSign.MACHINE_ADDRESS);
    }

    @Test
    void our_own_address_is_ours_under_any_name() {
        assertThat(Eml.of("From: Quelqu'un <RDV@briquet.example>").body("Bonjour").read().automatic()).isEqualTo(MachineSign.OURSELVES);
    }

    @Test
    void a_mailbox_that_talks_to_itself_is_probably_a_machine() {
        assertThat(Eml.of("From: autre@poste.example", "To: Autre <autre@poste.example>").body("Bonjour").read().automatic()).isEqualTo(MachineSign.TO_ITSELF);
    }

    @Test
    void a_sender_that_is_null_is_a_machine_and_one_that_is_missing_is_not() {
        assertThat(Eml.of("From: <>", "To: x@y.example").body("Bonjour").read().automatic()).isEqualTo(MachineSign.NULL_SENDER);
        assertThat(Eml.of("To: x@y.example").body("Bonjour").read().automatic()).isNull();
    }

    @Test
    void only_the_answer_to_an_invitation_is_automatic() {
        assertThat(Eml.of("From: a@poste.example", "Content-Type: text/calendar").body("BEGIN:VCALENDAR\nMETHOD:REPLY\n").read().automatic()).isEqualTo(MachineSign.MEETING_ANSWER);
        assertThat(Eml.of("From: a@poste.example", "Content-Type: text/calendar").body("BEGIN:VCALENDAR\nMETHOD:REQUEST\n").read().automatic()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Réponse automatique : rendez-vous           | Je suis absente.                                                               | OUT_OF_OFFICE
            Re: Automatic reply: rdv                    | I am away                                                                      | OUT_OF_OFFICE
            Abwesenheitsnotiz: Termin                   | Ich bin im Urlaub.                                                             | OUT_OF_OFFICE
            Otomatik yanıt: randevu                     | Ofis dışındayım.                                                               | OUT_OF_OFFICE
            رد تلقائي: موعد                              | أنا خارج المكتب                                                                  | OUT_OF_OFFICE
            Re: rendez-vous                             | Je suis en congés jusqu'au 4 janvier. En cas d'urgence, contactez l'accueil.   | OUT_OF_OFFICE
            Re: rendez-vous                             | Je suis absente jusqu'au 2 décembre.                                           | OUT_OF_OFFICE
            Delivery Status Notification (Delay)        | Still trying.                                                                  | BOUNCE
            Message non remis : rdv                     | Boîte pleine                                                                   | BOUNCE
            rdv                                         | Votre message n'a pas pu être remis à renee@poste.example                      | BOUNCE
            Lu : Votre rendez-vous                      | Votre message a été lu                                                         | READ_RECEIPT
            Return Receipt (displayed) - rdv            | This is a Return Receipt                                                       | READ_RECEIPT
            Votre message est en attente                | Cliquez pour vous authentifier                                                 | CHALLENGE
            Re: rdv                                     | Protégé par un antispam : cliquez ici pour prouver que vous êtes humain        | CHALLENGE
            Nous avons bien reçu votre demande          | Elle sera traitée.                                                             | ACKNOWLEDGEMENT
            Votre demande                               | Ceci est un message automatique, merci de ne pas y répondre.                   | ACKNOWLEDGEMENT
            Les bons plans                              | Pour vous désabonner, cliquez ici                                              | MASS_MAILING
            """)
    void words_show_a_machine_when_headers_do_not(String subject, String text, MachineSign sign) {
        assertThat(Eml.saying(text).with("Subject: " + subject).read().automatic()).isEqualTo(sign);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TR: Undelivered Mail                  | Bonjour, mes messages reviennent, pouvez-vous m'aider ?
            Absence                               | Bonjour, je ne pourrai pas venir demain.
            rdv                                   | Je serai en vacances la semaine prochaine, je voudrais un rendez-vous après.
            rdv                                   | Bonjour, je suis à votre disposition. Merci de me répondre.
            rdv                                   | Merci de ne pas m'appeler, je suis au travail.
            Mail lu mais pas compris              | Bonjour, je n'ai pas compris votre message.
            """)
    void a_person_may_write_nearly_the_same(String subject, String text) {
        assertThat(Eml.saying(text).with("Subject: " + subject).read().automatic()).isNull();
    }
}
