package fr.etincelle.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.PortInUseException;

/** What the person who installs reads when Étincelle does not start. */
class StartFailureTest {

    @Test
    void a_taken_port_is_named_with_a_way_out() {
        assertThat(StartFailure.sentence(new IllegalStateException(new PortInUseException(8080))))
                .contains("Le port 8080 est déjà pris", "ETINCELLE_PORT");
    }

    @Test
    void a_known_reason_is_said_as_it_is() {
        assertThat(StartFailure.sentence(new IllegalStateException(new CannotStart("Le disque est plein."))))
                .isEqualTo("Le disque est plein.");
    }

    @Test
    void what_is_not_known_is_left_to_the_log() {
        assertThat(StartFailure.sentence(new IllegalStateException("a bug"))).isNull();
    }
}
