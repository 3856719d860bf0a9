package se.kommun.iop.ui.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Decision;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.domain.paper.MemorandumText;
import se.kommun.iop.domain.paper.PaperId;
import se.kommun.iop.domain.paper.PaperKind;
import se.kommun.iop.reports.casebundle.Document;

/** The papers of a case file: as they would be made now, each as far as it has come. */
record BundledPapers(PrintRoom room) {

    /**
     * The papers as documents, and what the register is told of them when the case file has been written.
     *
     * @param absent those that are not there, and why
     */
    record Papers(List<Document> documents, List<PrintRoom.Printed> printed, List<String> absent) {}

    Papers of(CaseFile file) {
        var documents = new ArrayList<Document>();
        var printed = new ArrayList<PrintRoom.Printed>();
        var absent = new ArrayList<String>();
        add(Press.AGREEMENT, Optional.empty(), "bundle.agreement", file, documents, printed);
        add(Press.ATTENDANCE, Optional.empty(), "bundle.attendance", file, documents, printed);
        add(Press.FUNDS, Optional.empty(), "bundle.funds", file, documents, printed);
        add(Press.YEAR_WHEEL, Optional.empty(), "bundle.year-wheel", file, documents, printed);
        for (var followUp : file.agreement().followUps()) {
            add(Press.FOLLOW_UP, Optional.of(followUp.code().text()), "bundle.follow-up", file, documents, printed);
        }
        for (var about : subjects(file.agreement())) {
            if (isBegun(file, about)) {
                add(Press.MEMORANDUM, Optional.of(about.text()), "bundle.memorandum", file, documents, printed);
            } else {
                absent.add(room.desk().say("bundle.memorandum.absent", about.text()));
            }
        }
        return new Papers(documents, printed, absent);
    }

    /** What a memorandum can be about. */
    private static List<Code> subjects(Agreement agreement) {
        return Stream.concat(
                        agreement.followUps().stream().map(FollowUp::code),
                        agreement.decisions().stream().map(Decision::code))
                .distinct()
                .toList();
    }

    /** One that nobody has begun to write, and nobody has been given, is no paper of the case. */
    private boolean isBegun(CaseFile file, Code about) {
        var memorandum = new PaperId(file.agreement().code(), PaperKind.MEMORANDUM, Optional.of(about));
        return file.answers().getOrDefault(about, List.of()).stream().anyMatch(MemorandumText::isOne)
                || room.registers().papers().of(file.agreement().code()).stream()
                        .anyMatch(issued -> issued.paper().equals(memorandum));
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
