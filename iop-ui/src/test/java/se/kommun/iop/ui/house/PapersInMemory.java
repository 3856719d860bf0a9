package se.kommun.iop.ui.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.Fingerprint;
import se.kommun.iop.domain.paper.IssuedPaper;
import se.kommun.iop.domain.paper.IssuedPapers;
import se.kommun.iop.domain.paper.PaperKind;

/** Papers without a database. */
public final class PapersInMemory implements IssuedPapers {

    private final List<IssuedPaper> papers = new ArrayList<>();

    @Override
    public synchronized void keep(IssuedPaper paper) {
        papers.addFirst(paper);
    }

    @Override
    public synchronized List<IssuedPaper> of(Code agreement) {
        return papers.stream()
                .filter(paper -> paper.agreement().equals(agreement))
                .toList();
    }

    @Override
    public synchronized List<IssuedPaper> of(PaperKind kind) {
        return papers.stream().filter(paper -> paper.paper().kind() == kind).toList();
    }

    @Override
    public synchronized Optional<IssuedPaper> find(Fingerprint file) {
        return papers.stream()
                .filter(paper -> paper.file().equals(Optional.of(file)))
                .findFirst();
    }
}
