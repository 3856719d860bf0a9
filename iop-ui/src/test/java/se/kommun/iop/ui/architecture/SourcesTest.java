package se.kommun.iop.ui.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What only the text shows: a sentence over each door, small files, and words that stand where they can be translated. */
class SourcesTest {

    private static final Path HOUSE = Path.of("..");

    private static final List<String> MODULES =
            List.of("iop-domain", "iop-persistence", "iop-batch", "iop-reports", "iop-ui");

    private static final int LONG = 200;

    private static final Pattern A_SENTENCE_FIRST =
            Pattern.compile("\\A/\\*\\*.{20,}?\\*/\\s*@NullMarked", Pattern.DOTALL);

    /** A word with a Swedish letter in it, in a literal, in a line that is no comment. */
    private static final Pattern SWEDISH_IN_CODE =
            Pattern.compile("^(?!\\s*(\\*|/\\*|//)).*\"[^\"]*([a-zA-Z][åäöÅÄÖ]|[åäöÅÄÖ][a-zA-Z])[^\"]*\"");

    private static final Pattern ASLEEP = Pattern.compile("@[\\w.]*Disabled\\b|\\bassum(e|ing)(That|True|False)?\\(");

    private static final Pattern UNFINISHED = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");

    @Test
    void a_sentence_stands_over_every_door() {
        assertThat(sources("src/main/java").map(Path::getParent).distinct())
                .allSatisfy(room -> assertThat(room.resolve("package-info.java"))
                        .exists()
                        .content()
                        .containsPattern(A_SENTENCE_FIRST));
    }

    @Test
    void no_file_is_longer_than_two_hundred_lines() {
        assertThat(sources("src/main/java"))
                .allSatisfy(source ->
                        assertThat(lines(source)).as(source.toString()).hasSizeLessThanOrEqualTo(LONG));
    }

    @Test
    void swedish_words_stand_in_resource_bundles() {
        assertThat(linesMatching(SWEDISH_IN_CODE, "src/main/java")).isEmpty();
    }

    @Test
    void nothing_is_left_unfinished() {
        assertThat(linesMatching(UNFINISHED, "src/main")).isEmpty();
    }

    @Test
    void no_test_sleeps() {
        assertThat(linesMatching(ASLEEP, "src/test/java")).isEmpty();
    }

    private static Stream<String> linesMatching(Pattern pattern, String folder) {
        return sources(folder).flatMap(source -> {
            List<String> lines = lines(source);
            return IntStream.range(0, lines.size())
                    .filter(at -> pattern.matcher(lines.get(at)).find())
                    .mapToObj(
                            at -> source + ":" + (at + 1) + " " + lines.get(at).strip());
        });
    }

    private static Stream<Path> sources(String folder) {
        List<Path> sources = MODULES.stream()
                .map(module -> HOUSE.resolve(module).resolve(folder))
                .flatMap(SourcesTest::javaFilesUnder)
                .filter(source -> !source.endsWith("SourcesTest.java"))
                .toList();
        assertThat(sources).isNotEmpty();
        return sources.stream();
    }

    private static Stream<Path> javaFilesUnder(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> lines(Path source) {
        try {
            return Files.readAllLines(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
