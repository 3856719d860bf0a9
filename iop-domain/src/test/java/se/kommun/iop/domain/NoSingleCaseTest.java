package se.kommun.iop.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Another committee shall be able to use the domain: so it never speaks of the first agreement it met. */
class NoSingleCaseTest {

    private static final Path MAIN = Path.of("src/main");

    /** A proportion is welcome; so is an eclipse. */
    private static final Pattern WORDS_OF_ONE_CASE = Pattern.compile(
            "lunch|(?<!pro)portion|träffpunkt|(?<!\\p{L})lund|(?<!\\p{L})lips(?!\\p{L})|(?<!\\p{L})senior",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Test
    void no_line_of_the_domain_speaks_of_one_case() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            List<Path> sources = files.filter(Files::isRegularFile).toList();

            assertThat(sources).isNotEmpty();
            assertThat(sources.stream().flatMap(NoSingleCaseTest::linesOfOneCase))
                    .isEmpty();
        }
    }

    @Test
    void knows_such_a_word_when_it_sees_one() {
        assertThat(List.of("lunchesServed", "numberOfPortions", "Träffpunkten", "i Lunds kommun", "LIPS", "seniorer"))
                .allMatch(word -> WORDS_OF_ONE_CASE.matcher(word).find());
        assertThat(List.of("proportional", "eclipse", "ellipsis", "Östlund"))
                .noneMatch(word -> WORDS_OF_ONE_CASE.matcher(word).find());
    }

    private static Stream<String> linesOfOneCase(Path source) {
        try {
            List<String> lines = Files.readAllLines(source);
            return IntStream.range(0, lines.size())
                    .filter(at -> WORDS_OF_ONE_CASE.matcher(lines.get(at)).find())
                    .mapToObj(
                            at -> source + ":" + (at + 1) + " " + lines.get(at).strip());
        } catch (IOException unreadable) {
            throw new IllegalStateException("Cannot read " + source, unreadable);
        }
    }
}
