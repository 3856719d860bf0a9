package se.kommun.iop.ui.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.paper.MemorandumText;
import se.kommun.iop.reports.casebundle.Document;

/** The papers of a case file: made now, each as far as it has come. */
record BundledPapers(PrintRoom room) {

    /** The papers as documents, and what the register is told of them when the case file has been written. */
    record Papers(List<Document> documents, List<PrintRoom.Printed> printed) {}

    Papers of(CaseFile file) {
        var documents = new ArrayList<Document>();
        var printed = new ArrayList<PrintRoom.Printed>();
        add(Press.AGREEMENT, Optional.empty(), "bundle.agreement", file, documents, printed);
        add(Press.ATTENDANCE, Optional.empty(), "bundle.attendance", file, documents, printed);
        add(Press.FUNDS, Optional.empty(), "bundle.funds", file, documents, printed);
        add(Press.YEAR_WHEEL, Optional.empty(), "bundle.year-wheel", file, documents, printed);
        for (var followUp : file.agreement().followUps()) {
            var about = Optional.of(followUp.code().text());
            add(Press.FOLLOW_UP, about, "bundle.follow-up", file, documents, printed);
            // One that nobody has begun to write is no paper of the case.
            if (file.answers().getOrDefault(followUp.code(), List.of()).stream().anyMatch(MemorandumText::isOne)) {
                add(Press.MEMORANDUM, about, "bundle.memorandum", file, documents, printed);
            }
        }
        return new Papers(documents, printed);
    }

    private void add(
            Press press,
            Optional<String> about,
            String name,
            CaseFile file,
            List<Document> documents,
            List<PrintRoom.Printed> printed) {
        var desk = room.desk();
        var one = room.print(press, file.agreement(), file, new Press.Wishes(about, List.of(), Map.of()));
        printed.add(one);
        documents.add(new Document(
                desk.say(name + ".path", about.orElse("")),
                desk.say(name, about.orElse(""), file.asOf()),
                one.gate().snapshot().takenAt(),
                out -> out.write(one.content())));
    }
}
