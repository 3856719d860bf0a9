package se.kommun.iop.ui.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.kommun.iop.domain.observation.Fingerprint;
import se.kommun.iop.domain.paper.PaperHistory;
import se.kommun.iop.domain.paper.Verification;
import se.kommun.iop.reports.casebundle.BundleCheck;

/** What there is to say about a case file: whether it is as its list of contents says, and whether its papers hold. */
record ExaminedBundle(Desk desk, String file, BundleCheck check, Registers registers) {

    /** A paper in it that the register knows. */
    private record Known(String path, Verification verification) {}

    int answer(boolean json) {
        var papers = papers();
        var known = known(papers);
        var outdated = known.stream()
                .filter(one -> !one.verification().same())
                .map(Known::path)
                .toList();
        if (json) {
            desk.out()
                    .print(Json.of(Json.object(
                            "file",
                            file,
                            "verdict",
                            check.holds() ? outdated.isEmpty() ? "unchanged" : "outdated" : "altered",
                            "unaltered",
                            List.copyOf(check.unaltered().keySet()),
                            "altered",
                            check.altered(),
                            "missing",
                            check.missing(),
                            "added",
                            check.added(),
                            "known",
                            known.stream().map(Known::path).toList(),
                            "outdated",
                            outdated)));
        } else {
            print(papers.size(), known, outdated);
        }
        return check.holds() ? outdated.isEmpty() ? 0 : 1 : 2;
    }

    /** What is handed in is no paper of ours, whatever format it has. */
    private Map<String, Fingerprint> papers() {
        var papers = new LinkedHashMap<String, Fingerprint>();
        check.unaltered().forEach((path, fingerprint) -> {
            boolean isPaper = path.endsWith(".docx") || path.endsWith(".xlsx");
            if (isPaper && !path.startsWith(desk.say("bundle.originals.path"))) {
                papers.put(path, fingerprint);
            }
        });
        return papers;
    }

    private List<Known> known(Map<String, Fingerprint> papers) {
        var history =
                new PaperHistory(registers.agreements(), registers.ledger(), registers.lists(), registers.answers());
        var known = new ArrayList<Known>();
        papers.forEach((path, fingerprint) -> registers
                .papers()
                .find(fingerprint)
                .flatMap(history::verify)
                .ifPresent(verification -> known.add(new Known(path, verification))));
        return known;
    }

    private void print(int papers, List<Known> known, List<String> outdated) {
        int listed = check.unaltered().size()
                + check.altered().size()
                + check.missing().size();
        desk.answer("verify.bundle", file, listed);
        if (check.holds()) {
            desk.answer("verify.bundle.holds");
        }
        check.altered().forEach(path -> desk.answer("verify.bundle.altered", path));
        check.missing().forEach(path -> desk.answer("verify.bundle.missing", path));
        check.added().forEach(path -> desk.answer("verify.bundle.added", path));
        desk.answer("verify.bundle.known", known.size(), papers);
        outdated.forEach(path -> desk.answer("verify.bundle.outdated", path));
    }
}
