package se.kommun.iop.ui.attendance;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.kommun.iop.domain.observation.Answered;
import se.kommun.iop.domain.observation.Choice;
import se.kommun.iop.ui.frame.Moments;
import se.kommun.iop.ui.frame.Words;

/** What people have answered about a list. An answer can be changed, and all of them remembered for the next list. */
final class AnswersPanel extends Div {

    AnswersPanel(List<Answered> answers, Optional<Consumer<Choice>> answer, Optional<Runnable> remember) {
        addClassName("answers");
        var all = new UnorderedList();
        answers.forEach(answered -> all.add(item(answered, answer)));
        add(new H3(Words.say("answers.title")), all);
        remember.ifPresent(keep -> {
            var button = new Button(Words.say("recipe.remember"), click -> keep.run());
            button.setDisableOnClick(true);
            add(button);
        });
    }

    private static ListItem item(Answered answered, Optional<Consumer<Choice>> answer) {
        var who = new Span(answered.recipe()
                .map(version -> Words.say("answers.recipe", Moments.say(answered.at()), answered.by(), version))
                .orElseGet(() -> Words.say("list.by", Moments.say(answered.at()), answered.by())));
        who.addClassName("note");
        var item = new ListItem(new Span(RecipeSentences.say(answered.settled())), who);
        answer.ifPresent(given -> {
            var change = new Button(Words.say("answers.change"));
            change.addThemeVariants(ButtonVariant.LUMO_SMALL);
            change.setAriaLabel(Words.say("answers.change.label", RecipeSentences.say(answered.settled())));
            change.addClickListener(click -> {
                var form = new QuestionForm(answered.settled().question(), given);
                item.replace(change, form);
            });
            item.add(change);
        });
        return item;
    }
}
