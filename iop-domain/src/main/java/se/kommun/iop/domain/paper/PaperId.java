package se.kommun.iop.domain.paper;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.casefile.Snapshot;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.followup.Answer;

/**
 * Which paper it is, whatever becomes of it.
 *
 * @param about the follow-up or the decision that it is about; empty when it is about the agreement as a whole
 */
public record PaperId(Code agreement, PaperKind kind, Optional<Code> about) {

    /** What the paper is made from, frozen: a text of another paper, or a figure where it has none, is not in it. */
    public Snapshot frozen(CaseFile file, Instant takenAt) {
        var own = file.withAnswers(answers(file));
        return Snapshot.of(restsOnFigures() ? own : own.withoutFigures(), takenAt);
    }

    /** Whether what the associations have reported is in it. */
    public boolean restsOnFigures() {
        return switch (kind) {
            case FOLLOW_UP, MEMORANDUM, ATTENDANCE, PORTFOLIO -> true;
            case AGREEMENT, FUNDS, YEAR_WHEEL -> false;
        };
    }

    private Map<Code, List<Answer>> answers(CaseFile file) {
        return switch (kind) {
            case FOLLOW_UP -> answers(file, answer -> !MemorandumText.isOne(answer));
            case MEMORANDUM -> answers(file, MemorandumText::isOne);
            case AGREEMENT, ATTENDANCE, FUNDS, YEAR_WHEEL, PORTFOLIO -> Map.of();
        };
    }

    private Map<Code, List<Answer>> answers(CaseFile file, Predicate<Answer> own) {
        return about.map(code -> Map.of(
                        code,
                        file.answers().getOrDefault(code, List.of()).stream()
                                .filter(own)
                                .toList()))
                .orElse(Map.of());
    }
}
