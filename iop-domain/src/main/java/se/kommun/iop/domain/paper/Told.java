package se.kommun.iop.domain.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Payments;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.domain.funds.SocialFees;
import se.kommun.iop.domain.language.Sentence;
import se.kommun.iop.domain.payment.AttestRule;

/** What a reader should know of a paper before letting it pass; none of it hinders. */
final class Told {

    private Told() {}

    static List<Sentence> of(PaperId paper, CaseFile file) {
        return Stream.of(
                        scanty(paper, file),
                        Reconciliation.printed(paper, file).stream().map(said -> Sentence.of("gate.printed", said)),
                        funds(paper, file))
                .flatMap(part -> part)
                .toList();
    }

    private static Stream<Sentence> scanty(PaperId paper, CaseFile file) {
        return switch (paper.kind()) {
            case FOLLOW_UP -> followUp(paper, file).stream().flatMap(followUp -> scanty(followUp, file));
            case MEMORANDUM ->
                paper.about().stream().flatMap(about -> MemorandumTexts.scanty(Memorandum.in(file, about)));
            case AGREEMENT, ATTENDANCE, FUNDS, YEAR_WHEEL, PORTFOLIO -> Stream.empty();
        };
    }

    private static Stream<Sentence> scanty(FollowUp followUp, CaseFile file) {
        return AskedText.of(file.agreement(), followUp).stream()
                .flatMap(asked -> asked.in(file, followUp.code()).stream().flatMap(text -> scanty(asked.name(), text)));
    }

    static Stream<Sentence> scanty(Sentence name, String text) {
        return Substance.of(text) == Substance.SCANTY
                ? Stream.of(Sentence.of("gate.scanty", name, text.strip()))
                : Stream.empty();
    }

    /** A follow-up that does not deal with the money says nothing of it. */
    private static Stream<Sentence> funds(PaperId paper, CaseFile file) {
        boolean deals = followUp(paper, file)
                .filter(followUp ->
                        followUp.points().stream().anyMatch(point -> point.content() == FollowUp.Content.FUNDS))
                .isPresent();
        return deals
                ? new Payments(file.agreement(), SocialFees.shipped(), AttestRule.ANOTHER_PERSON)
                        .unstated(file.asOf()).stream()
                : Stream.empty();
    }

    private static Optional<FollowUp> followUp(PaperId paper, CaseFile file) {
        return paper.kind() == PaperKind.FOLLOW_UP || paper.kind() == PaperKind.MEMORANDUM
                ? paper.about().flatMap(file.agreement()::followUpWith)
                : Optional.empty();
    }
}
