package fr.etincelle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The benches are no part of the program, and only compiled when they run: so that they still do, they are compiled here. */
class BenchesTest {

    @TempDir
    Path nowhere;

    @Test
    void every_bench_can_be_read_from_its_source() throws IOException {
        var said = new StringWriter();
        var java = ToolProvider.getSystemJavaCompiler();
        try (var files = java.getStandardFileManager(null, null, null); var sources = Files.walk(Path.of("src/bench/java"))) {
            var benches = files.getJavaFileObjectsFromPaths(sources.filter(it -> it.toString().endsWith(".java")).toList());
            var compiled = java.getTask(said, files, null, List.of("-d", nowhere.toString()), null, benches).call();

            assertThat(compiled).as("%s", said).isTrue();
            assertThat(nowhere.resolve("fr/etincelle/bench/SlotsOverHttp.class")).exists();
        }
    }
}
