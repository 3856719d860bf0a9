package se.kommun.iop.ui.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of requirements is whole, and every test that it leans on is there. */
class RequirementsTest {

    private static final Path HOUSE = Path.of("..");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (A-[0-9]{2}) \\|");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");
    private static final int ROWS = 72;

    @Test
    void every_row_of_the_agreement_is_there_once_and_in_order() throws IOException {
        assertThat(found(ROW))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, ROWS)
                        .mapToObj("A-%02d"::formatted)
                        .toList());
    }

    @Test
    void every_row_names_a_test() throws IOException {
        assertThat(table().lines().filter(line -> ROW.matcher(line).find()))
                .allSatisfy(
                        line -> assertThat(TEST.matcher(line).find()).as(line).isTrue());
    }

    @Test
    void every_test_that_is_named_exists() throws IOException {
        try (Stream<Path> files = Files.walk(HOUSE, 20)) {
            var tests = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Test.java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(tests).containsAll(found(TEST));
        }
    }

    private static List<String> found(Pattern pattern) throws IOException {
        return pattern.matcher(table()).results().map(one -> one.group(1)).toList();
    }

    private static String table() throws IOException {
        return Files.readString(HOUSE.resolve("docs/requirements.md"));
    }
}
