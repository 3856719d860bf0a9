package se.kommun.iop.persistence.definition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kommun.iop.domain.observation.Choice;
import se.kommun.iop.domain.observation.LayoutPrint;
import se.kommun.iop.domain.observation.RecipeFiles.Line;
import se.kommun.iop.domain.observation.RecipeFiles.RecipeFile;

class YamlRecipeFilesTest {

    private static final LayoutPrint LAYOUT = new LayoutPrint("0123456789012345");
    private final YamlRecipeFiles files = new YamlRecipeFiles();

    @Test
    void read_what_was_written() {
        var choices = List.of(new Choice("place:\"torna\" \\ 1", "veberod"), new Choice("year:#", "23"));
        var written = files.write(new RecipeFile(
                LAYOUT,
                choices.stream().map(one -> new Line(one, "Vilken\nplats?")).toList()));

        var read = files.read(written).orElseThrow();

        assertThat(read.layout()).isEqualTo(LAYOUT);
        assertThat(read.choices()).isEqualTo(choices);
    }

    @Test
    void read_json_too() {
        var read = files.read(
                "{\"layout\": \"00000000000000aa\", \"answers\": [{\"question\": \"q\", \"answer\": \"12\"}]}"
                        .getBytes(UTF_8));

        assertThat(read.orElseThrow().choices()).containsExactly(new Choice("q", "12"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "layout: x\nanswers: []",
                "layout: 00000000000000aa",
                "layout: 00000000000000aa\nanswers: [a]",
                "layout: 00000000000000aa\nanswers:\n  - question: q\n",
                "[1, 2",
                "a: &a [*a]"
            })
    void take_nothing_else_for_a_recipe(String text) {
        assertThat(files.read(text.getBytes(UTF_8))).isEmpty();
    }
}
