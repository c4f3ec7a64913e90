package fr.etincelle;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

/** A class says by its name what it does, and does nothing else. */
class RolesTest {

    static final JavaClasses APPLICATION = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackagesOf(Etincelle.class);

    /** Accounts guards the doors, which stand in front of the controllers; installation stands there as long as they open to nobody. */
    @Test
    void only_controllers_know_the_web() {
        noClasses().that().haveNameNotMatching(".*Controller(\\$.*)?").and().resideOutsideOfPackages("..shared..", "..accounts..", "..installation..", "..platform..")
                .should().dependOnClassesThat().resideInAnyPackage("org.springframework.web..", "org.springframework.ui..", "jakarta.servlet..")
                .check(APPLICATION);
    }

    @Test
    void controllers_never_touch_the_database() {
        noClasses().that().haveSimpleNameEndingWith("Controller")
                .should().dependOnClassesThat().resideInAnyPackage("org.springframework.jdbc..", "java.sql..")
                .check(APPLICATION);
    }

    @Test
    void controllers_stay_inside_their_module() {
        classes().that().haveSimpleNameEndingWith("Controller")
                .should().bePackagePrivate()
                .check(APPLICATION);
    }

    @Test
    void everyone_reads_the_time_from_the_clock() {
        noClasses().should().callMethod(LocalDate.class, "now")
                .orShould().callMethod(LocalDateTime.class, "now")
                .orShould().callMethod(ZonedDateTime.class, "now")
                .orShould().callMethod(Instant.class, "now")
                .check(APPLICATION);
    }
}
