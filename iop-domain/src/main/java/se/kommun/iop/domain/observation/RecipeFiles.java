package se.kommun.iop.domain.observation;

import java.util.List;
import java.util.Optional;

/**
 * Recipes as files that people and scripts write and read (receptfil). An adapter is found with
 * {@link java.util.ServiceLoader}, so that a command can read a file without any framework or database.
 */
public interface RecipeFiles {

    /** Empty when the file is no recipe. */
    Optional<RecipeFile> read(byte[] file);

    /** As a file that {@link #read} turns back into an equal recipe, apart from what is said beside the answers. */
    byte[] write(RecipeFile recipe);

    /** What such a file says. */
    record RecipeFile(LayoutPrint layout, List<Line> answers) {

        public RecipeFile {
            answers = List.copyOf(answers);
        }

        public List<Choice> choices() {
            return answers.stream().map(Line::choice).toList();
        }
    }

    /**
     * One answer.
     *
     * @param said the question and the answer in words, for whoever reads the file; empty when it has been read from one
     */
    record Line(Choice choice, String said) {}
}
