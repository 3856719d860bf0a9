package se.kommun.iop.ui.agreement;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import se.kommun.iop.domain.condition.Explanation;
import se.kommun.iop.ui.frame.Mark;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Words;

/** Why a condition is met or not, condition within condition. */
public final class ExplanationTree extends UnorderedList {

    public ExplanationTree(Explanation explanation) {
        addClassName("explanation");
        add(line(explanation));
    }

    private static ListItem line(Explanation explanation) {
        var line = new ListItem(
                new Mark(explanation.met() ? Notice.Kind.GOOD : Notice.Kind.BAD, Words.say(explanation.sentence())));
        if (!explanation.parts().isEmpty()) {
            var parts = new UnorderedList();
            explanation.parts().forEach(part -> parts.add(line(part)));
            line.add(parts);
        }
        return line;
    }
}
