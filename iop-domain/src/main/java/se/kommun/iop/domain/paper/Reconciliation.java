package se.kommun.iop.domain.paper;

import java.util.List;
import java.util.stream.Stream;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.language.Sentence;
import se.kommun.iop.domain.observation.Figure;
import se.kommun.iop.domain.observation.Observation;
import se.kommun.iop.domain.observation.OpenFinding;
import se.kommun.iop.domain.observation.ReceivedList;

/** Whether all that has been reported is in the paper's sums, or is said in the paper not to be. */
public final class Reconciliation {

    private Reconciliation() {}

    /** What is neither in the sums nor told of. */
    static Stream<Sentence> of(PaperId paper, CaseFile file) {
        if (!paper.restsOnFigures()) {
            return Stream.empty();
        }
        var own = Stream.concat(unknownMeasures(file), unknownLists(file));
        return prints(paper) ? own : Stream.concat(own, open(file).stream());
    }

    /** What the paper tells of what it leaves out. */
    static List<Sentence> printed(PaperId paper, CaseFile file) {
        return prints(paper) ? open(file) : List.of();
    }

    /**
     * A follow-up says what its figures rest on, and what is still open, before it shows any of them; a memorandum says it
     * where it presents the matter.
     */
    private static boolean prints(PaperId paper) {
        return paper.kind() == PaperKind.FOLLOW_UP || paper.kind() == PaperKind.MEMORANDUM;
    }

    /** A figure of something that the agreement does not measure stands in no table. */
    private static Stream<Sentence> unknownMeasures(CaseFile file) {
        return file.figures()
                .all()
                .map(Figure::key)
                .map(Observation.Key::measure)
                .filter(measure -> file.agreement().activity().measure(measure).isEmpty())
                .distinct()
                .map(measure -> Sentence.of("gate.unknown-measure", measure.text()));
    }

    /** A figure leads to a list that is accepted, or it leads nowhere. */
    private static Stream<Sentence> unknownLists(CaseFile file) {
        return file.figures()
                .all()
                .map(Figure::counts)
                .filter(entry -> file.list(entry.list())
                        .filter(list -> list.stage() == ReceivedList.Stage.ACCEPTED)
                        .isEmpty())
                .map(entry -> entry.fileName())
                .distinct()
                .map(name -> Sentence.of("gate.unknown-list", name));
    }

    /** What is in no sum because somebody has yet to decide on a list, or to answer what it leaves open. */
    public static List<Sentence> open(CaseFile file) {
        long left = file.openFindings().stream().filter(OpenFinding::leavesOut).count();
        return Stream.concat(said("gate.waiting", file.waiting().size()), said("gate.left-out", left))
                .toList();
    }

    private static Stream<Sentence> said(String key, long count) {
        return count == 0 ? Stream.empty() : Stream.of(Sentence.of(key, count));
    }
}
