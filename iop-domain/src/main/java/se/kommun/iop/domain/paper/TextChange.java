package se.kommun.iop.domain.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.followup.Answer;
import se.kommun.iop.domain.language.Sentence;

/**
 * A text that says something else than before.
 *
 * @param name which text it is, within a sentence
 * @param before empty when there was none
 * @param after empty when there is none any more
 */
public record TextChange(Sentence name, Optional<String> before, Optional<String> after) {

    public Sentence said() {
        return Sentence.of(
                before.isEmpty()
                        ? "paper.change.text.added"
                        : after.isEmpty() ? "paper.change.text.removed" : "paper.change.text.changed",
                name);
    }

    /** All texts that differ, those that are new last. */
    static List<TextChange> between(CaseFile before, CaseFile after) {
        var changes = new ArrayList<TextChange>();
        Stream.concat(before.answers().keySet().stream(), after.answers().keySet().stream())
                .distinct()
                .sorted()
                .forEach(about -> changes.addAll(between(about, before, after)));
        return changes;
    }

    private static List<TextChange> between(Code about, CaseFile before, CaseFile after) {
        var then = before.answers().getOrDefault(about, List.of());
        var now = after.answers().getOrDefault(about, List.of());
        return Stream.concat(then.stream(), now.stream())
                .map(answer -> new Place(answer.point(), answer.about()))
                .distinct()
                .map(place -> new TextChange(place.name(about, after), place.in(then), place.in(now)))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }

    private record Place(Code point, Code about) {

        Optional<String> in(List<Answer> answers) {
            return answers.stream()
                    .filter(answer ->
                            answer.point().equals(point) && answer.about().equals(about))
                    .map(Answer::text)
                    .findFirst();
        }

        /** By its code, where neither the paper nor the follow-up asks for it any longer. */
        Sentence name(Code followUp, CaseFile file) {
            if (point.equals(MemorandumText.POINT)) {
                return Stream.of(MemorandumText.values())
                        .filter(text -> text.code().equals(about))
                        .findFirst()
                        .map(MemorandumText::named)
                        .orElseGet(this::byCode);
            }
            return file.agreement().followUpWith(followUp).stream()
                    .flatMap(one -> AskedText.of(file.agreement(), one).stream())
                    .filter(asked ->
                            asked.point().equals(point) && asked.about().equals(about))
                    .findFirst()
                    .map(AskedText::name)
                    .orElseGet(this::byCode);
        }

        private Sentence byCode() {
            return Sentence.of("paper.text.point", about.text());
        }
    }
}
