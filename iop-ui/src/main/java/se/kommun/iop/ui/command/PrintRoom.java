package se.kommun.iop.ui.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.paper.Gate;
import se.kommun.iop.domain.paper.IssuedPaper;
import se.kommun.iop.domain.paper.PaperHistory;
import se.kommun.iop.domain.paper.PaperId;
import se.kommun.iop.domain.paper.Supplement;
import se.kommun.iop.reports.publication.PublicationCopy;
import se.kommun.iop.ui.paper.Letterheads;
import se.kommun.iop.ui.paper.PaperRules;
import se.kommun.iop.ui.paper.Printing;

/** Where papers are printed, as far as each has come. */
record PrintRoom(Desk desk, Registers registers, Letterheads letterheads) {

    /**
     * A paper as a file.
     *
     * @param content as it leaves
     */
    record Printed(Printing.Printed made, byte[] content) {

        PaperId paper() {
            return made.paper();
        }

        Gate gate() {
            return made.gate();
        }
    }

    Printed print(Press press, Agreement agreement, CaseFile file, Press.Wishes wishes) {
        var paper = press.paper(agreement, wishes, desk);
        var passages = registers.passages().of(agreement.code());
        var rule = PaperRules.review(registers.settings());
        return dressed(
                agreement,
                printing()
                        .print(
                                paper,
                                moment -> Gate.of(paper, paper.frozen(file, moment), desk.today(), passages, rule),
                                desk.clock().instant(),
                                writing(press, paper, agreement, wishes)));
    }

    /** One that has left, as it was made then. */
    Printed again(IssuedPaper issued, CaseFile then, Press.Wishes wishes) {
        var paper = issued.paper();
        var gate = Gate.of(
                paper,
                paper.frozen(then, issued.at()),
                LocalDate.ofInstant(issued.at(), desk.clock().getZone()),
                registers.passages().of(paper.agreement()).stream()
                        .filter(passage -> !passage.at().isAfter(issued.at()))
                        .toList(),
                PaperRules.review(registers.settings()));
        var writing = writing(Press.valueOf(paper.kind().name()), paper, then.agreement(), wishes);
        return dressed(then.agreement(), Printing.printed(paper, gate, writing));
    }

    private Printing.Writing<Gate> writing(Press press, PaperId paper, Agreement agreement, Press.Wishes wishes) {
        return (gate, out) -> press.print(new Press.Sheet(paper, gate, supplement(gate, agreement)), wishes, desk)
                .writeTo(out);
    }

    private Printed dressed(Agreement agreement, Printing.Printed made) {
        var department = agreement.identity().issuedBy();
        return new Printed(made, letterheads.dressed(made.paper().kind(), department, made.undressed()));
    }

    /** The copy of it that can be published; it leaves as a file of its own. */
    Printed forPublication(Printed whole) {
        var copy = new ByteArrayOutputStream();
        try {
            new PublicationCopy(whole.gate().snapshot(), desk.locale()).write(whole.content(), copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Printed(whole.made(), copy.toByteArray());
    }

    private Optional<Supplement> supplement(Gate gate, Agreement agreement) {
        return new PaperHistory(registers.agreements(), registers.ledger(), registers.lists(), registers.answers())
                .since(gate, registers.papers().of(agreement.code()));
    }

    /**
     * Called when the file has been written, so that the register knows no paper that nobody got. Papers of an agreement
     * file that the register does not know cannot be noted, and that is told.
     */
    void note(List<Printed> printed) {
        var known = printed.stream()
                .filter(one ->
                        registers.agreements().find(one.paper().agreement()).isPresent())
                .toList();
        known.forEach(one -> printing().note(one.made(), one.content(), Registers.user()));
        if (known.size() < printed.size()) {
            desk.answer("report-not-noted", printed.getFirst().paper().agreement());
        }
    }

    private Printing printing() {
        return new Printing(registers.papers());
    }
}
