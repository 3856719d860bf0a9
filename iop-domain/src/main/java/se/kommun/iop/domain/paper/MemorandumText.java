package se.kommun.iop.domain.paper;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.followup.Answer;
import se.kommun.iop.domain.language.Sentence;

/**
 * What a person types or chooses for a memorandum (tjänsteskrivelse), in the order of the paper. Each is an answer of the
 * register of answers, kept with the follow-up or the decision that the memorandum is about: its point is {@link #POINT},
 * and what it is about is the text's own code.
 */
public enum MemorandumText {
    /** What the matter is called (ärenderubrik); without one it is called after what it is about. */
    HEADING,
    /** What the committee is to decide, one sentence a line (att-satser). */
    PROPOSAL,
    SUMMARY,
    /** The papers that it rests on, one a line; see {@link Enclosure} (underlag). */
    ENCLOSURES,
    BACKGROUND,
    /** The matter itself (föredragning). */
    PRESENTATION,
    /** Whether children are affected (barnets bästa), as {@link Considered} writes it. */
    CHILDREN,
    CHILDREN_WHY,
    /** Whether it costs anything (ekonomiska konsekvenser). */
    ECONOMY,
    ECONOMY_WHY,
    /** The titles of those who sign, one a line; never a name. */
    SIGNATORIES,
    /** Who is to act on the decision, one a line (för verkställighet). */
    FOR_ACTION,
    /** Who is to know of it, one a line (för kännedom). */
    FOR_INFORMATION;

    /** The point that all texts of a memorandum are answers to. */
    public static final Code POINT = new Code("memorandum");

    public Code code() {
        return new Code(name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Which text it is, within a sentence. */
    public Sentence named() {
        return Sentence.of("memorandum.text." + this);
    }

    /** Whether an answer is a text of a memorandum, and not of the follow-up itself. */
    public static boolean isOne(Answer answer) {
        return answer.point().equals(POINT);
    }

    /** What has been typed; empty when nothing but space has been. */
    public Optional<String> in(List<Answer> answers) {
        return answers.stream()
                .filter(answer -> isOne(answer) && answer.about().equals(code()))
                .map(answer -> answer.text().strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }
}
