package se.kommun.iop.ui.house;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.followup.Answer;
import se.kommun.iop.domain.followup.Answers;

/** Texts without a database. */
public final class AnswersInMemory implements Answers {

    private final Map<Code, List<Answer>> byFollowUp = new LinkedHashMap<>();
    private final Map<Code, List<Answer>> versions = new LinkedHashMap<>();

    public void forget() {
        byFollowUp.clear();
        versions.clear();
    }

    @Override
    public List<Answer> of(Code agreement, Code followUp) {
        return List.copyOf(byFollowUp.getOrDefault(followUp, List.of()));
    }

    @Override
    public Map<Code, List<Answer>> of(Code agreement) {
        return Map.copyOf(byFollowUp);
    }

    /** Knows no history: what has been typed later is left out, and what was there before is not brought back. */
    @Override
    public Map<Code, List<Answer>> asOf(Code agreement, Instant moment) {
        var then = new LinkedHashMap<Code, List<Answer>>();
        byFollowUp.forEach((followUp, answers) -> then.put(
                followUp,
                answers.stream().filter(answer -> !answer.at().isAfter(moment)).toList()));
        return then;
    }

    @Override
    public List<Answer> versions(Code agreement, Code followUp, Code point, Code about) {
        return versions.getOrDefault(followUp, List.of()).stream()
                .filter(one -> one.point().equals(point) && one.about().equals(about))
                .toList();
    }

    @Override
    public void save(Code agreement, Code followUp, Answer answer) {
        versions.computeIfAbsent(followUp, code -> new ArrayList<>()).add(answer);
        var all = byFollowUp.computeIfAbsent(followUp, code -> new ArrayList<>());
        all.removeIf(one -> one.point().equals(answer.point()) && one.about().equals(answer.about()));
        if (!answer.text().isBlank()) {
            all.add(answer);
        }
    }
}
