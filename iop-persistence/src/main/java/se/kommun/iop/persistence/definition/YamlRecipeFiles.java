package se.kommun.iop.persistence.definition;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;
import se.kommun.iop.domain.observation.Choice;
import se.kommun.iop.domain.observation.LayoutPrint;
import se.kommun.iop.domain.observation.RecipeFiles;

/**
 * Recipes as YAML, of which JSON is a part: {@code layout: 0123456789abcdef}, and {@code answers} as a list of
 * {@code question} and {@code answer}.
 */
public final class YamlRecipeFiles implements RecipeFiles {

    private static final int MOST_BYTES = 200_000;

    @Override
    public Optional<RecipeFile> read(byte[] file) {
        if (file.length > MOST_BYTES) {
            return Optional.empty();
        }
        var text = new String(file, StandardCharsets.UTF_8);
        if (text.isBlank()) {
            return Optional.empty();
        }
        var settings = LoadSettings.builder()
                .setSchema(new FailsafeSchema())
                .setMaxAliasesForCollections(0)
                .setAllowDuplicateKeys(false)
                // All at once: snakeyaml-engine 3.0.1 stumbles on a character of two code units where its buffer ends.
                .setBufferSize(text.length() + 16)
                .build();
        try {
            return new Load(settings).loadFromString(text) instanceof Map<?, ?> top ? recipe(top) : Optional.empty();
        } catch (YamlEngineException | IllegalArgumentException noRecipe) {
            return Optional.empty();
        }
    }

    private static Optional<RecipeFile> recipe(Map<?, ?> top) {
        if (!(top.get("layout") instanceof String layout) || !(top.get("answers") instanceof List<?> answers)) {
            return Optional.empty();
        }
        var lines = new ArrayList<Line>();
        for (Object answer : answers) {
            if (!(answer instanceof Map<?, ?> one
                    && one.get("question") instanceof String question
                    && one.get("answer") instanceof String chosen)) {
                return Optional.empty();
            }
            lines.add(new Line(new Choice(question, chosen), ""));
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(new RecipeFile(new LayoutPrint(layout), lines));
    }

    @Override
    public byte[] write(RecipeFile recipe) {
        var text = new StringBuilder("layout: \"" + recipe.layout().hex() + "\"\nanswers:\n");
        for (Line line : recipe.answers()) {
            text.append("  # ").append(line.said().replaceAll("\\s+", " ")).append('\n');
            text.append("  - question: ")
                    .append(quoted(line.choice().question()))
                    .append('\n');
            text.append("    answer: ").append(quoted(line.choice().option())).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                        .replace("\t", "\\t")
                + '"';
    }
}
