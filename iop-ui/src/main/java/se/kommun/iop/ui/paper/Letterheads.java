package se.kommun.iop.ui.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.paper.PaperKind;
import se.kommun.iop.reports.letterhead.Letterhead;

/** In which letterhead (brevmall) each Word paper leaves; without one it has the look that papers are written in. */
public interface Letterheads {

    Set<PaperKind> IN_WORD =
            EnumSet.of(PaperKind.AGREEMENT, PaperKind.FOLLOW_UP, PaperKind.MEMORANDUM, PaperKind.PORTFOLIO);

    Optional<Letterhead> of(String department);

    /** The same for everybody. */
    static Letterheads always(Letterhead one) {
        return department -> Optional.of(one);
    }

    /** The department that papers about all of these have in common; none at all has that empty name. */
    static String department(List<Agreement> agreements) {
        var all = agreements.stream()
                .map(agreement -> agreement.identity().issuedBy())
                .distinct()
                .toList();
        return all.size() == 1 ? all.getFirst() : "";
    }

    /** The paper in its department's look; a workbook stays as it is. */
    default byte[] dressed(PaperKind kind, String department, byte[] paper) {
        return Optional.of(department)
                .filter(any -> IN_WORD.contains(kind))
                .flatMap(this::of)
                .map(look -> dressed(look, paper))
                .orElse(paper);
    }

    private static byte[] dressed(Letterhead look, byte[] paper) {
        var dressed = new ByteArrayOutputStream(paper.length);
        try {
            look.dress(paper, dressed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return dressed.toByteArray();
    }
}
