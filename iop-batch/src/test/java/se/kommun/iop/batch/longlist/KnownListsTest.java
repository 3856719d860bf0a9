package se.kommun.iop.batch.longlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Lists of every kind, most of them anything but long and plain: none is read in another way than it should. */
class KnownListsTest {

    @TestFactory
    Stream<DynamicTest> says_what_the_ordinary_reader_says() throws IOException, URISyntaxException {
        var scope = Association.scope(
                List.of("Arkivgatan", "Veberöd", "Södra Sandby", "Papegojelyckan", "Linero", "Klostergården"),
                LocalDate.of(2024, 6, 1),
                LocalDate.of(2024, 12, 31),
                true);
        try (var files = Files.list(
                Path.of(KnownListsTest.class.getResource("/workbooks").toURI()))) {
            return files.sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                        var content = Files.readAllBytes(file);
                        var name = file.getFileName().toString();
                        Readings.passingBy(content, name, scope)
                                .ifPresent(reading ->
                                        assertThat(reading).isEqualTo(Readings.ordinary(content, name, scope)));
                    }));
        }
    }
}
