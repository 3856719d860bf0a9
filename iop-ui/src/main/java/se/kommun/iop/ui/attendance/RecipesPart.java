package se.kommun.iop.ui.attendance;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import se.kommun.iop.domain.observation.Recipe;
import se.kommun.iop.ui.frame.Moments;
import se.kommun.iop.ui.frame.Part;
import se.kommun.iop.ui.frame.Table;
import se.kommun.iop.ui.frame.Words;

/** The recipes of an agreement, all versions: what was answered once, and is offered again. */
final class RecipesPart {

    private RecipesPart() {}

    static Part of(List<Recipe> recipes) {
        var part = new Part(Words.say("recipes.title"), new Paragraph(Words.say("recipes.text")));
        if (recipes.isEmpty()) {
            part.add(new Paragraph(Words.say("recipes.none")));
            return part;
        }
        var table = new Table(
                        Words.say("recipes.caption"),
                        Words.say("recipes.layout"),
                        Words.say("recipes.version"),
                        Words.say("recipes.says"),
                        Words.say("recipes.saved"))
                .stacking();
        recipes.forEach(recipe -> table.with(
                new Span(recipe.layout().hex()),
                new Span(Integer.toString(recipe.version())),
                new RecipeSentences(recipe.settled()),
                new Div(
                        new Span(Words.say("list.by", Moments.say(recipe.savedAt()), recipe.savedBy())),
                        new Paragraph(ListDownloads.recipe(recipe)))));
        part.add(table);
        return part;
    }
}
