package fr.etincelle.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etincelle.cast.SliceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SliceTest
class DemoDoorTest {

    final ApplicationContextRunner program = new ApplicationContextRunner().withUserConfiguration(DemoDoorController.class);

    @Autowired MockMvcTester http;

    @Test
    @WithAnonymousUser
    void a_real_installation_gives_no_key_away() {
        assertThat(http.get().uri("/connexion")).hasStatusOk().bodyText().doesNotContain(Staff.PASSWORD, "Démonstration");
        program.run(context -> assertThat(context).doesNotHaveBean(DemoDoorController.class));
    }

    @Test
    void a_demonstration_has_a_key_for_each_colleague() {
        program.withPropertyValues("etincelle.demo=true").run(context ->
                assertThat(context.getBean(DemoDoorController.class).keys()).hasSize(11).extracting(DemoDoorController.Key::email).contains("accueil@briquet.example"));
        program.withPropertyValues("etincelle.demo=false").run(context -> assertThat(context).doesNotHaveBean(DemoDoorController.class));
    }
}
