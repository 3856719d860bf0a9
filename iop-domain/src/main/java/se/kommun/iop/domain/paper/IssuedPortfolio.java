package se.kommun.iop.domain.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.Fingerprint;

/**
 * A paper about all agreements of a committee that was made and given to somebody (utlämnad portföljrapport). It is noted
 * once for each agreement in it, so that each can be held against its own case.
 *
 * @param papers one for each agreement, all of the same file and moment; never none
 */
public record IssuedPortfolio(List<IssuedPaper> papers) {

    private record Key(Instant at, Optional<Fingerprint> file, LocalDate asOf) {}

    /** @throws IllegalArgumentException if it is about nothing */
    public IssuedPortfolio {
        if (papers.isEmpty()) {
            throw new IllegalArgumentException("A portfolio is about some agreement");
        }
        papers = papers.stream()
                .sorted(Comparator.comparing(IssuedPaper::agreement))
                .toList();
    }

    /** The paper that one agreement is noted with. */
    public static PaperId of(Code agreement) {
        return new PaperId(agreement, PaperKind.PORTFOLIO, Optional.empty());
    }

    /** Puts together what belongs together; the latest first, as the register tells them. */
    public static List<IssuedPortfolio> in(List<IssuedPaper> noted) {
        return noted.stream()
                .filter(paper -> paper.paper().kind() == PaperKind.PORTFOLIO)
                .collect(Collectors.groupingBy(
                        paper -> new Key(paper.at(), paper.file(), paper.asOf()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(IssuedPortfolio::new)
                .toList();
    }

    public LocalDate asOf() {
        return papers.getFirst().asOf();
    }

    public Instant at() {
        return papers.getFirst().at();
    }

    public String by() {
        return papers.getFirst().by();
    }

    public Optional<Fingerprint> file() {
        return papers.getFirst().file();
    }

    public boolean isAbout(Code agreement) {
        return papers.stream().anyMatch(paper -> paper.agreement().equals(agreement));
    }
}
