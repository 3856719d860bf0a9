package se.kommun.iop.reports.publication;

import java.util.Set;
import java.util.stream.Stream;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.paper.MemorandumText;
import se.kommun.iop.reports.followup.RequiredText;

/** The typed texts that tell of persons and of little else: who took part, who signs, who is sent the decision. */
final class TypedPeople {

    private static final Set<MemorandumText> OF_PEOPLE =
            Set.of(MemorandumText.SIGNATORIES, MemorandumText.FOR_ACTION, MemorandumText.FOR_INFORMATION);

    private TypedPeople() {}

    static Stream<String> in(CaseFile file) {
        return file.answers().values().stream()
                .flatMap(answers -> Stream.concat(
                        OF_PEOPLE.stream().flatMap(text -> text.in(answers).stream()),
                        answers.stream()
                                .filter(answer -> answer.point().equals(RequiredText.MEETING))
                                .map(answer -> answer.text())))
                .flatMap(String::lines);
    }
}
