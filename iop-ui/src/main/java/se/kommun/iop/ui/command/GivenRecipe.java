package se.kommun.iop.ui.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import se.kommun.iop.batch.reading.Reading;
import se.kommun.iop.domain.observation.Choice;
import se.kommun.iop.domain.observation.RecipeFiles;
import se.kommun.iop.domain.observation.RecipeFiles.RecipeFile;

/** A recipe named on the command line: answers for lists of one layout. */
record GivenRecipe(RecipeFile file) {

    /** Stops if the file is no recipe. */
    static GivenRecipe read(Desk desk, Path path) {
        HandedFile.check(desk, List.of(path));
        try {
            return ServiceLoader.load(RecipeFiles.class)
                    .findFirst()
                    .orElseThrow()
                    .read(Files.readAllBytes(path))
                    .map(GivenRecipe::new)
                    .orElseThrow(() -> Stop.wrongUsage(desk.say("recipe-faulty", path)));
        } catch (IOException e) {
            throw Stop.wrongUsage(desk.say("file-unreadable", path));
        }
    }

    boolean fits(Reading reading) {
        return reading.layout().filter(file.layout()::equals).isPresent();
    }

    List<Choice> choices() {
        return file.choices();
    }
}
