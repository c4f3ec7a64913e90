package fr.etincelle.messaging;

import static fr.etincelle.cast.StoppedClock.PARIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import fr.etincelle.cast.SliceTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a person takes home can be read: by them, by those who help them, by their telephone, by a screen reader. */
@SliceTest
class SlipTest {

    static final ZonedDateTime NINE_ON_TUESDAY = LocalDate.of(2026, 10, 6).atTime(9, 0).atZone(PARIS);
    static final Slip.Place LE_BRIQUET = new Slip.Place("Le Briquet", "12 rue des Étincelles", "57730", "Folschviller",
            "Porte verte, à gauche de la mairie");

    @Autowired SlipWriting slips;
    @Autowired Printing printing;

    @Test
    void it_says_in_plain_french_when_where_with_whom_what_to_bring_and_how_to_warn() throws IOException {
        assertThat(textOf(slipIn("fr"))).contains("Bonjour Renée.", "mardi 6 octobre à 9 h", "Le rendez-vous dure 1 h 30.",
                "Le Briquet", "12 rue des Étincelles", "57730 Folschviller", "Porte verte", "Claire Morel",
                "Une pièce d'identité", "Le courrier reçu", "Vous ne pouvez pas venir ?", "03 61 91 00 10", "C'est gratuit.");
    }

    @Test
    void who_reads_another_language_finds_french_beside_it() throws IOException {
        assertThat(textOf(slipIn("en"))).contains("Your appointment", "Tuesday 6 October at 9:00", "An identity document",
                "Votre rendez-vous", "mardi 6 octobre à 9 h", "Une pièce d'identité");
        assertThat(textOf(slipIn("tr"))).contains("Randevunuz", "6 Ekim Salı saat 9:00", "Bir kimlik belgesi", "mardi 6 octobre");
    }

    @Test
    void arabic_is_written_from_right_to_left() throws IOException {
        assertThat(slips.page(slipIn("ar"), "/accueil")).contains("lang=\"ar\" dir=\"rtl\"", "الثلاثاء 6 أكتوبر", "وثيقة هوية");
        assertThat(textOf(slipIn("ar"))).contains("mardi 6 octobre à 9 h", "Claire Morel");
    }

    @Test
    void a_language_that_is_not_ours_and_a_thing_nobody_translated_are_said_in_french() {
        assertThat(slips.page(slipIn("pt"), "/accueil")).contains("lang=\"fr\"", "Votre rendez-vous").doesNotContain("slip__french");
        assertThat(slips.page(slipIn("en"), "/accueil")).contains("Le bail de votre logement").doesNotContain("??");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "ar", "tr"})
    void the_pdf_is_one_a5_page_tagged_with_its_language_and_title(String language) throws IOException {
        try (var pdf = printed(slipIn(language))) {
            assertThat(pdf.getNumberOfPages()).isOne();
            var paper = pdf.getPage(0).getMediaBox();
            assertThat(paper.getWidth()).isCloseTo(420, within(1f));
            assertThat(paper.getHeight()).isCloseTo(595, within(1f));

            var catalogue = pdf.getDocumentCatalog();
            assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
            assertThat(catalogue.getLanguage()).isEqualTo(language);
            assertThat(pdf.getDocumentInformation().getTitle()).isNotBlank();
            assertThat(new String(catalogue.getMetadata().toByteArray(), "UTF-8")).contains("pdfuaid:part", "pdfaid:part");
            assertThat(kindsUnder(catalogue.getStructureTreeRoot())).contains("H1", "H2", "P", "Figure");
        }
    }

    @Test
    void the_code_on_it_is_the_address_and_the_number_of_the_place() throws Exception {
        assertThat(read(ContactCard.of(slipIn("fr")).asPicture())).isEqualTo(String.join("\r\n",
                "BEGIN:VCARD", "VERSION:3.0", "N:Le Briquet;;;;", "FN:Le Briquet",
                "ADR:;;12 rue des Étincelles;Folschviller;;57730;France", "TEL:0361910010", "END:VCARD"));
    }

    @Test
    void a_name_with_signs_of_its_own_stays_one_name_in_the_code() {
        assertThat(new ContactCard("Le Briquet, salle 2; étage", "1 rue", "57730", "Valmont", null).text())
                .contains("FN:Le Briquet\\, salle 2\\; étage").doesNotContain("TEL");
    }

    @Test
    void what_people_wrote_stays_text() {
        var hostile = new Slip("Le Briquet", null, "<b>R&e\"", NINE_ON_TUESDAY, Duration.ofMinutes(30), "C", LE_BRIQUET, List.of(), Locale.FRENCH);

        assertThat(slips.page(hostile, "/accueil")).contains("&lt;b&gt;R&amp;e&quot;").doesNotContain("<b>R");
        assertThat(printing.pdf(slips.page(hostile, "/accueil"))).isNotEmpty();
    }

    static Slip slipIn(String language) {
        return new Slip("Le Briquet", "03 61 91 00 10", "Renée", NINE_ON_TUESDAY, Duration.ofMinutes(90), "Claire Morel", LE_BRIQUET,
                List.of("Une pièce d'identité", "Le courrier reçu", "Le bail de votre logement"), Locale.of(language));
    }

    private String textOf(Slip slip) throws IOException {
        try (var pdf = printed(slip)) {
            return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ');
        }
    }

    private PDDocument printed(Slip slip) throws IOException {
        return Loader.loadPDF(printing.pdf(slips.page(slip, "/accueil")));
    }

    private static List<String> kindsUnder(PDStructureNode node) {
        return node.getKids().stream().filter(PDStructureElement.class::isInstance).map(PDStructureElement.class::cast)
                .flatMap(kid -> java.util.stream.Stream.concat(java.util.stream.Stream.of(kid.getStructureType()), kindsUnder(kid).stream()))
                .toList();
    }

    private static String read(String picture) throws Exception {
        var image = ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(picture.substring(picture.indexOf(',') + 1))));
        var flat = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        flat.getGraphics().drawImage(image, 0, 0, null);
        var dots = flat.getRGB(0, 0, flat.getWidth(), flat.getHeight(), null, 0, flat.getWidth());
        var source = new RGBLuminanceSource(flat.getWidth(), flat.getHeight(), dots);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
    }
}
