package se.kommun.iop.domain.paper;

import static se.kommun.iop.domain.paper.MemorandumText.BACKGROUND;
import static se.kommun.iop.domain.paper.MemorandumText.CHILDREN;
import static se.kommun.iop.domain.paper.MemorandumText.CHILDREN_WHY;
import static se.kommun.iop.domain.paper.MemorandumText.ECONOMY;
import static se.kommun.iop.domain.paper.MemorandumText.ECONOMY_WHY;
import static se.kommun.iop.domain.paper.MemorandumText.ENCLOSURES;
import static se.kommun.iop.domain.paper.MemorandumText.FOR_ACTION;
import static se.kommun.iop.domain.paper.MemorandumText.FOR_INFORMATION;
import static se.kommun.iop.domain.paper.MemorandumText.HEADING;
import static se.kommun.iop.domain.paper.MemorandumText.PRESENTATION;
import static se.kommun.iop.domain.paper.MemorandumText.PROPOSAL;
import static se.kommun.iop.domain.paper.MemorandumText.SIGNATORIES;
import static se.kommun.iop.domain.paper.MemorandumText.SUMMARY;

import java.util.List;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.followup.Answer;

/**
 * What people have typed and chosen for one memorandum (tjänsteskrivelse). A text that nobody has typed is empty.
 *
 * @param about the follow-up or the decision that it puts before the committee
 * @param heading what the matter is called, in one line; empty when it is called after what it is about
 * @param proposals what the committee is to decide, each beginning with <i>att</i>
 * @param enclosures the papers that it rests on, beside itself
 * @param children whether the decision affects children, and why (barnets bästa)
 * @param economy whether it has consequences for the economy, and why (ekonomiska konsekvenser)
 * @param signatories the titles of those who sign
 * @param forAction who is to act on the decision
 * @param forInformation who is to know of it
 */
public record Memorandum(
        Code about,
        String heading,
        List<String> proposals,
        String summary,
        List<Enclosure> enclosures,
        String background,
        String presentation,
        Considered children,
        Considered economy,
        List<String> signatories,
        List<String> forAction,
        List<String> forInformation) {

    public Memorandum {
        proposals = List.copyOf(proposals);
        enclosures = List.copyOf(enclosures);
        signatories = List.copyOf(signatories);
        forAction = List.copyOf(forAction);
        forInformation = List.copyOf(forInformation);
    }

    /** @param about the follow-up or the decision that it puts before the committee */
    public static Memorandum in(CaseFile file, Code about) {
        return of(about, file.answers().getOrDefault(about, List.of()));
    }

    public static Memorandum of(Code about, List<Answer> answers) {
        return new Memorandum(
                about,
                String.join(" ", lines(HEADING, answers)),
                lines(PROPOSAL, answers),
                SUMMARY.in(answers).orElse(""),
                ENCLOSURES.in(answers).map(Enclosure::read).orElse(List.of()),
                BACKGROUND.in(answers).orElse(""),
                PRESENTATION.in(answers).orElse(""),
                Considered.of(CHILDREN.in(answers), CHILDREN_WHY.in(answers)),
                Considered.of(ECONOMY.in(answers), ECONOMY_WHY.in(answers)),
                lines(SIGNATORIES, answers),
                lines(FOR_ACTION, answers),
                lines(FOR_INFORMATION, answers));
    }

    private static List<String> lines(MemorandumText text, List<Answer> answers) {
        return text.in(answers).stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
