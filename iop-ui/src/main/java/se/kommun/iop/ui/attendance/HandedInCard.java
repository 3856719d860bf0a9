package se.kommun.iop.ui.attendance;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import se.kommun.iop.batch.attendanceimport.AttendanceImports;
import se.kommun.iop.batch.attendanceimport.Progress;
import se.kommun.iop.batch.attendanceimport.ReceiveReply;
import se.kommun.iop.batch.reading.FindingTexts;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.observation.ReceivedList;
import se.kommun.iop.ui.frame.Moments;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Words;

/** One file that has been handed in: how far it has come, and then what became of it. */
final class HandedInCard extends Section {

    private final ProgressBar bar = new ProgressBar();
    private final Span told = new Span(Words.say("progress.received"));
    private final Div reply = new Div();

    HandedInCard(String fileName) {
        addClassName("card");
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", Words.say("progress.label", fileName));
        told.addClassName("told");
        told.getElement().setAttribute("role", "status");
        add(new H2(fileName), told, bar, reply);
    }

    void progress(Progress.Stage stage, int done, int total) {
        told.setText(
                total == 0
                        ? Words.say("progress", stage)
                        : Words.say("progress.of", Words.say("progress", stage), done, total));
        bar.setIndeterminate(total == 0);
        if (total > 0) {
            bar.setValue(Math.min(1.0, (double) done / total));
        }
    }

    void show(ReceiveReply answer, Agreement agreement, AttendanceImports imports, String by) {
        remove(bar);
        told.setText(Words.say("progress.done"));
        reply.removeAll();
        reply.add(
                switch (answer) {
                    case ReceiveReply.Read(var list) -> read(list, agreement, imports, by);
                    case ReceiveReply.AlreadyReceived(var list) -> known(list, agreement, imports, by);
                    case ReceiveReply.Refused(var finding) ->
                        new Notice(
                                Notice.Kind.BAD,
                                Words.say(
                                        "handin.refused",
                                        FindingTexts.in(Words.locale()).say(finding)));
                    case ReceiveReply.UnknownAgreement() -> new Notice(Notice.Kind.BAD, Words.say("handin.unknown"));
                    case ReceiveReply.Interrupted() -> new Notice(Notice.Kind.BAD, Words.say("handin.interrupted"));
                });
    }

    private static Component read(ReceivedList list, Agreement agreement, AttendanceImports imports, String by) {
        return new Div(new ListPanel(list.id(), agreement, imports, by), new Paragraph(ListLinks.page(list)));
    }

    private static Component known(ReceivedList list, Agreement agreement, AttendanceImports imports, String by) {
        var already = new Notice(
                Notice.Kind.INFO,
                Words.say(
                        "handin.already",
                        Moments.say(list.receivedAt()),
                        list.receivedBy(),
                        Words.say("stage", list.stage())));
        return list.stage() == ReceivedList.Stage.READ ? new Div(already, read(list, agreement, imports, by)) : already;
    }
}
