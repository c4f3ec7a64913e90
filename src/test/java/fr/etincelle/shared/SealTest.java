package fr.etincelle.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealTest {

    static final String SECRET = "trois pommes bleues é";

    @TempDir Path data;

    @Test
    void what_was_sealed_opens_again_even_after_a_restart() {
        var sealed = seal().close(SECRET, "smtp");

        assertThat(sealed).doesNotContain("pommes");
        assertThat(seal().open(sealed, "smtp")).contains(SECRET);
    }

    @Test
    void the_same_secret_never_looks_the_same_twice() {
        assertThat(seal().close(SECRET, "smtp")).isNotEqualTo(seal().close(SECRET, "smtp"));
    }

    @Test
    void it_does_not_open_for_another_purpose_by_another_key_or_after_a_change() throws IOException {
        var sealed = seal().close(SECRET, "smtp");

        assertThat(seal().open(sealed, "imap")).isEmpty();
        assertThat(seal().open(sealed.substring(0, sealed.length() - 4) + "AAA=", "smtp")).isEmpty();
        Files.delete(data.resolve("key"));
        assertThat(seal().open(sealed, "smtp")).isEmpty();
    }

    @Test
    void the_key_is_readable_by_its_owner_alone() throws IOException {
        seal().close(SECRET, "smtp");

        assertThat(Files.getPosixFilePermissions(data.resolve("key"))).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void a_key_that_is_given_leaves_no_file() {
        var given = new Seal("0123456789abcdef0123456789abcdef", data.resolve("key"));

        assertThat(given.open(given.close(SECRET, "smtp"), "smtp")).contains(SECRET);
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void a_short_key_is_refused() {
        assertThatThrownBy(() -> new Seal("soleil", data.resolve("key")).close(SECRET, "smtp")).hasMessageContaining("32 caractères");
    }

    private Seal seal() {
        return new Seal((String) null, data.resolve("key"));
    }
}
