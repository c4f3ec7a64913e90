package fr.etincelle.intake.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etincelle.people.PhoneNumber;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneWantedTest {

    final PhoneWanted phone = new PhoneWanted(Set.of());

    @ParameterizedTest
    @ValueSource(strings = {"0639980001", "06 39 98 00 01", "06.39.98.00.01", "06-39-98-00-01", "06/39/98/00/01", "06_39_98_00_01", "06,39,98,00,01", "063 998 00 01", "06 3998 0001", "0 6 3 9 9 8 0 0 0 1",
            "+33 6 39 98 00 01", "+33(0)6 39 98 00 01", "0033 6 39 98 00 01", "(+33) 6.39.98.00.01", "33 6 39 98 00 01", "O6 39 98 OO O1", "٠٦ ٣٩ ٩٨ ٠٠ ٠١", "０６３９９８０００１", "06 39 98 00\n01",
            "06\u00a039\u00a098\u00a000\u00a001", "tel:0639980001", "Tél.:06.39.98.00.01.", "06 39 98 00 01 14h", "06 39 98 00 01 57730 Folschviller", "tel 6 39 98 00 01",
            "zéro six, trente-neuf, quatre-vingt-dix-huit, zéro zéro, zéro un", "zero six trente neuf quatre vingt dix huit zéro zéro zéro un", "zéro six trois neuf neuf huit zéro zéro zéro un"})
    void a_french_number_is_found_in_any_spelling(String written) {
        assertThat(in("Bonjour, je voudrais un rdv. " + written + " Merci")).isEqualTo("+33639980001");
    }

    @ParameterizedTest
    @CsvSource({"+352 621 123 456, +352621123456", "00352 27 99 00 11, +35227990011", "(352) 621 123 456, +352621123456", "+49 (0)151 23456789, +4915123456789", "0049 681 9960 0, +4968199600", "+90 532 123 45 67, +905321234567"})
    void so_is_one_from_beyond_the_border(String written, String international) {
        assertThat(in("Mon numéro : " + written)).isEqualTo(international);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SIRET 123 456 789 00012", "Fax : 03 53 01 00 12", "n° allocataire 1234567", "dossier n° 0612345678", "N° fiscal 0123456789012", "2 55 08 14 168 025 38", "FR76 3000 6000 0112 3456 7890 189", "le 06/12/2026 à 10h30",
            "06 39 98 00", "06 39 98 00 01 02", "référence 06123456789", "J'ai reçu un appel du 01 99 00 12 34", "Leur numéro : 01 99 00 12 34", "j'ai essayé de vous joindre au 03 53 01 00 12", "mon ancien numéro 06 39 98 00 01",
            "le 06 39 98 00 01 ne marche plus", "bloquer le 01 99 00 12 34", "zéro six douze", "12 rue de Metz 57730"})
    void other_numbers_are_nobodys_to_call(String written) {
        assertThat(in(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Portable 06 39 98 00 01, fixe 03 53 01 00 12                                                    |
            06 39 98 00 01 ou 03 53 01 00 12                                                                |
            Rappelez-moi au 06 39 98 00 01 ou au 03 53 01 00 12                                             |
            Le 06 39 98 00 01 non pardon 06 39 98 00 02                                                     |
            06 39 98 00 01 ou +33 6 39 98 00 01                                                             | +33639980001
            Mon fixe 03 53 01 00 12 marche mal, appelez plutôt le 06 39 98 00 01                            | +33639980001
            Le 06 39 98 00 01 de préférence, sinon 03 53 01 00 12                                           | +33639980001
            Ne m'appelez pas au 03 53 01 00 12 mais au 06 39 98 00 01                                       | +33639980001
            Mon ancien numéro 06 39 98 00 02 ne marche plus, le nouveau c'est 06 39 98 00 01                | +33639980001
            Appel reçu du 01 99 00 12 34, rappelez-moi au 06 39 98 00 01                                    | +33639980001
            Tél 06 39 98 00 01 Fax 03 53 01 00 12                                                           | +33639980001
            """)
    void of_two_numbers_none_is_called_unless_one_is_said_to_be_it(String text, String number) {
        assertThat(in(text)).isEqualTo(number == null ? "" : number);
    }

    private String in(String text) {
        return phone.in(Said.of(text)).map(PhoneNumber::international).orElse("");
    }
}
