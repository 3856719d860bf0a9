package se.kommun.iop.ui.figures;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.observation.Figure;
import se.kommun.iop.ui.frame.Said;
import se.kommun.iop.ui.frame.Words;

/** Where one figure comes from. */
final class LineageDialog extends Dialog {

    LineageDialog(Figure figure, CaseFile file) {
        var agreement = file.agreement();
        setHeaderTitle(Words.say(
                "lineage.title",
                Said.place(agreement, figure.key().place()),
                figure.key().date()));
        add(new LineagePanel(figure, file));
        getFooter().add(new Button(Words.say("lineage.close"), click -> close()));
        setWidth("min(40rem, 95vw)");
    }
}
