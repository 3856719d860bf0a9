package se.kommun.iop.domain.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.followup.Answer;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.domain.language.Sentence;

/**
 * A text of a follow-up's paper that only a person can write.
 *
 * @param point what an {@link Answer} to it says as its point
 * @param about what it says as its about
 * @param name which text it is, within a sentence
 */
public record AskedText(Code point, Code about, Sentence name) {

    /** The text that stands first in the paper; the agreement's own list does not ask for it. */
    public static final Code SUMMARY = new Code("summary");

    /** When a meeting was held and who was there; asked for only where that has not been noted as a fact. */
    public static final Code MEETING = new Code("meeting");

    /** All texts that the follow-up asks for, in the paper's order. */
    public static List<AskedText> of(Agreement agreement, FollowUp followUp) {
        var texts = new ArrayList<AskedText>();
        if (followUp.form() == FollowUp.Form.MEETING && !isNoted(agreement, followUp)) {
            texts.add(new AskedText(MEETING, MEETING, Sentence.of("paper.text.meeting")));
        }
        texts.add(new AskedText(SUMMARY, SUMMARY, Sentence.of("paper.text.summary")));
        followUp.points().forEach(point -> of(point, agreement).forEach(texts::add));
        return texts;
    }

    private static boolean isNoted(Agreement agreement, FollowUp followUp) {
        return agreement.progress(followUp).meetings().stream()
                .anyMatch(
                        meeting -> !meeting.isPlan() && !meeting.participants().isEmpty());
    }

    private static Stream<AskedText> of(FollowUp.Point point, Agreement agreement) {
        var goals = agreement.purpose().goals();
        return point.content() == FollowUp.Content.GOALS && !goals.isEmpty()
                ? goals.stream()
                        .map(goal -> new AskedText(
                                point.code(), goal.code(), Sentence.of("paper.text.goal", line(goal.text()))))
                : Stream.of(
                        new AskedText(point.code(), point.code(), Sentence.of("paper.text.point", line(point.text()))));
    }

    /** What has been typed; empty when nothing but space has been. */
    public Optional<String> in(CaseFile file, Code followUp) {
        return file.answer(followUp, point, about)
                .map(answer -> answer.text().strip())
                .filter(text -> !text.isEmpty());
    }

    private static String line(String text) {
        var stripped = text.strip();
        return stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped;
    }
}
