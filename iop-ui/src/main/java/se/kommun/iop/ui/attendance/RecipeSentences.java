package se.kommun.iop.ui.attendance;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.kommun.iop.batch.reading.FindingTexts;
import se.kommun.iop.domain.observation.Settled;
import se.kommun.iop.ui.frame.Words;

/** What a recipe says, in sentences: question and answer. */
final class RecipeSentences extends UnorderedList {

    RecipeSentences(List<Settled> settled) {
        settled.forEach(one -> add(new ListItem(say(one))));
    }

    static String say(Settled settled) {
        var texts = FindingTexts.in(Words.locale());
        return Words.say("recipe.sentence", texts.ask(settled.question()), texts.answer(settled));
    }
}
