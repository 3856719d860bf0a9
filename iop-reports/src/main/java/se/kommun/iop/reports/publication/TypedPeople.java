package se.kommun.iop.reports.publication;

import java.util.Map;
import java.util.stream.Stream;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.followup.Answer;
import se.kommun.iop.domain.paper.MemorandumText;
import se.kommun.iop.reports.followup.RequiredText;

/**
 * A line of the typed texts that tell of persons and of little else: who took part, who signs, who is sent the decision.
 *
 * @param role what the persons in it do
 */
record TypedPeople(String role, String text) {

    private static final Map<MemorandumText, String> OF_PEOPLE = Map.of(
            MemorandumText.SIGNATORIES, "signatory",
            MemorandumText.FOR_ACTION, "recipient",
            MemorandumText.FOR_INFORMATION, "recipient");

    static Stream<TypedPeople> in(CaseFile file) {
        return file.answers().values().stream()
                .flatMap(answers -> Stream.concat(
                        Stream.of(MemorandumText.values())
                                .filter(OF_PEOPLE::containsKey)
                                .flatMap(text -> text.in(answers).stream()
                                        .flatMap(words -> lines(OF_PEOPLE.getOrDefault(text, ""), words))),
                        answers.stream()
                                .filter(answer -> answer.point().equals(RequiredText.MEETING))
                                .map(Answer::text)
                                .flatMap(words -> lines("participant", words))));
    }

    private static Stream<TypedPeople> lines(String role, String words) {
        return words.lines().map(line -> new TypedPeople(role, line));
    }
}
