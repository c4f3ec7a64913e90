package fr.etincelle.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayRegionTest {

    @ParameterizedTest
    @CsvSource({"57730,ALSACE_MOSELLE", "67000,ALSACE_MOSELLE", "68100,ALSACE_MOSELLE", "54000,METROPOLE", "75011,METROPOLE", "20000,METROPOLE",
            "97110,GUADELOUPE", "97133,SAINT_BARTHELEMY", "97150,SAINT_MARTIN", "97200,MARTINIQUE", "97300,GUYANE", "97400,REUNION",
            "97500,SAINT_PIERRE_ET_MIQUELON", "97600,MAYOTTE", "98600,WALLIS_ET_FUTUNA", "98714,POLYNESIE", "98800,NOUVELLE_CALEDONIE", "'',METROPOLE"})
    void a_postcode_tells_the_region(String postcode, HolidayRegion region) {
        assertThat(HolidayRegion.ofPostcode(postcode)).isEqualTo(region);
    }
}
