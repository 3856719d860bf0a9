package se.kommun.iop.ui.followup;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.domain.paper.PaperKind;
import se.kommun.iop.reports.followup.RequiredText;
import se.kommun.iop.ui.agreement.WritingLinks;
import se.kommun.iop.ui.frame.Dues;
import se.kommun.iop.ui.frame.Part;
import se.kommun.iop.ui.frame.Words;

/** One follow-up, point by point as the agreement words them, with a field for each text. */
final class FollowUpPanel extends Div {

    /** @param held how far the follow-up itself has come */
    FollowUpPanel(
            CaseFile file, FollowUp followUp, HeldPanel held, boolean mayType, BiConsumer<RequiredText, String> save) {
        var part = new Part(followUp.title());
        part.add(new Paragraph(
                Words.say("followup.about", followUp.performer(), Dues.say(followUp.due()), followUp.clause())));
        part.add(
                way(PaperKind.FOLLOW_UP, Words.say("writing.open", followUp.title()), file, followUp),
                way(PaperKind.MEMORANDUM, Words.say("writing.open.memorandum"), file, followUp));
        part.add(held);
        var left = new Left(file, followUp);
        part.add(left);
        var required = RequiredText.of(file.agreement(), followUp, Words.locale());
        Consumer<Code> fields = point -> required.stream()
                .filter(asked -> asked.point().equals(point))
                .forEach(asked -> part.add(new FieldEditor(asked, followUp, file, mayType, text -> {
                    save.accept(asked, text);
                    left.typed(asked, text);
                })));
        // First what the paper asks for beside the agreement's own list, such as a summary.
        required.stream()
                .map(RequiredText::point)
                .filter(code -> followUp.points().stream()
                        .noneMatch(point -> point.code().equals(code)))
                .forEach(fields);
        followUp.points().forEach(point -> {
            part.add(new H3(point.text()));
            if (point.content() != FollowUp.Content.TEXT) {
                part.add(new Paragraph(Words.say("content", point.content())));
            }
            fields.accept(point.code());
        });
        add(part);
    }

    private static Paragraph way(PaperKind kind, String text, CaseFile file, FollowUp followUp) {
        return new Paragraph(WritingLinks.to(file.agreement().code(), kind, followUp.code(), text));
    }
}
