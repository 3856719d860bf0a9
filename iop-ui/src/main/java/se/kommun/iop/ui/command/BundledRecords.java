package se.kommun.iop.ui.command;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.language.Sentence;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.ReceivedList;
import se.kommun.iop.reports.casebundle.Document;

/** What the registers know of a case: the agreement itself, the lists and what was said of them, and who decided what. */
record BundledRecords(Desk desk, Registers registers) {

    List<Document> of(CaseFile file) {
        var now = desk.clock().instant();
        var agreement = file.agreement();
        return List.of(
                new Document(
                        desk.say("bundle.definition.path", agreement.code()),
                        desk.say("bundle.definition"),
                        changed(agreement, now),
                        out -> out.write(new AgreementFiles(desk).write(agreement))),
                table("bundle.findings", now, findings(file)),
                table("bundle.history", now, history(file)));
    }

    /** As they were handed in. They may hold personal data. */
    List<Document> originals(CaseFile file) {
        var lists = inOrder(file);
        var documents = new ArrayList<Document>();
        for (int i = 0; i < lists.size(); i++) {
            var list = lists.get(i);
            documents.add(new Document(
                    desk.say(
                            "bundle.original.path",
                            String.format(Locale.ROOT, "%03d", i + 1),
                            Document.named(list.fileName())),
                    desk.say("bundle.original", list.fileName(), desk.say("bundle.stage." + list.stage())),
                    list.receivedAt(),
                    out -> out.write(registers.lists().original(list.id()))));
        }
        return documents;
    }

    private static List<ReceivedList> inOrder(CaseFile file) {
        return file.lists().stream()
                .sorted(Comparator.comparing(ReceivedList::receivedAt)
                        .thenComparing(list -> list.id().value()))
                .toList();
    }

    private Instant changed(Agreement agreement, Instant now) {
        var changes = registers.agreements().changes(agreement.code());
        return changes.isEmpty() ? now : changes.getFirst().at();
    }

    private Document table(String name, Instant now, Csv rows) {
        return new Document(
                desk.say(name + ".path"),
                desk.say(name),
                now,
                out -> out.write(rows.text().getBytes(StandardCharsets.UTF_8)));
    }

    private Csv findings(CaseFile file) {
        var csv = new Csv().row(desk.say("bundle.findings.columns").split(";"));
        for (var list : inOrder(file)) {
            for (var finding : registers.lists().draft(list.id()).findings()) {
                csv.row(
                        list.fileName(),
                        list.fingerprint().hex(),
                        desk.say("bundle.stage." + list.stage()),
                        desk.say("bundle.severity." + finding.severity()),
                        finding.cell().map(CellReference::text).orElse(""),
                        desk.findings().say(finding));
            }
        }
        return csv;
    }

    private Csv history(CaseFile file) {
        var code = file.agreement().code();
        var phrases = Phrasebook.of(desk.locale());
        var parts = Phrasebook.of("se.kommun.iop.ui.words", desk.locale(), BundledRecords.class.getClassLoader());
        var events = new ArrayList<Event>();
        registers
                .agreements()
                .changes(code)
                .forEach(change -> events.add(new Event(
                        change.at(),
                        change.by(),
                        desk.say("bundle.history.version", change.version()),
                        desk.wording()
                                .list(change.parts().stream()
                                        .map(part -> parts.say("part."
                                                + part.name()
                                                        .toLowerCase(Locale.ROOT)
                                                        .replace('_', '-')))
                                        .toList()))));
        for (var list : inOrder(file)) {
            events.add(new Event(
                    list.receivedAt(), list.receivedBy(), desk.say("bundle.history.received"), list.fileName()));
            list.decision()
                    .ifPresent(decision -> events.add(new Event(
                            decision.at(),
                            decision.by(),
                            desk.say("bundle.history.decided", desk.say("bundle.stage." + list.stage())),
                            list.fileName() + (decision.reason().isBlank() ? "" : ": " + decision.reason()))));
        }
        registers
                .passages()
                .of(code)
                .forEach(passage -> events.add(new Event(
                        passage.at(),
                        passage.by(),
                        desk.say(
                                "bundle.history.passage",
                                desk.say("paper-kind." + passage.paper().kind()),
                                phrases.say(Sentence.of("paper.stage." + passage.to()))),
                        passage.reference())));
        registers
                .papers()
                .of(code)
                .forEach(paper -> events.add(new Event(
                        paper.at(),
                        paper.by(),
                        desk.say(
                                "bundle.history.paper",
                                desk.say("paper-kind." + paper.paper().kind()),
                                paper.asOf()),
                        paper.checksum().brief())));
        var csv = new Csv().row(desk.say("bundle.history.columns").split(";"));
        events.stream()
                .sorted(Comparator.comparing(Event::at))
                .forEach(event -> csv.row(event.at().toString(), event.by(), event.what(), event.more()));
        return csv;
    }

    private record Event(Instant at, String by, String what, String more) {}
}
