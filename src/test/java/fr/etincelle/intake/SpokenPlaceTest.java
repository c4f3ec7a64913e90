package fr.etincelle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenPlaceTest {

    @ParameterizedTest
    @CsvSource({
            "Le Briquet,               au Briquet",
            "La Forge,                 à la Forge",
            "Les Tilleuls,             aux Tilleuls",
            "L'Escale,                 à l’Escale",
            "Mairie de Valmont,        à la mairie de Valmont",
            "MJC de Carling,           à la MJC de Carling",
            "Centre social,            au centre social",
            "École Jules-Ferry,        à l’école Jules-Ferry",
            "Numérilab,                à Numérilab"})
    void a_place_is_named_as_one_says_it(String name, String spoken) {
        assertThat(SpokenPlace.at(name)).isEqualTo(spoken);
    }
}
