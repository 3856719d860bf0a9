package se.kommun.iop.domain.paper;

import java.util.List;
import java.util.stream.Stream;
import se.kommun.iop.domain.language.Sentence;

/** What a memorandum lacks of what people write and choose. */
final class MemorandumTexts {

    private MemorandumTexts() {}

    static Stream<Sentence> hindrances(Memorandum memorandum) {
        return Stream.of(
                        blanks(MemorandumText.HEADING, memorandum.heading()),
                        lines(MemorandumText.PROPOSAL, memorandum.proposals()),
                        text(MemorandumText.SUMMARY, memorandum.summary()),
                        text(MemorandumText.BACKGROUND, memorandum.background()),
                        text(MemorandumText.PRESENTATION, memorandum.presentation()),
                        considered(MemorandumText.CHILDREN, MemorandumText.CHILDREN_WHY, memorandum.children()),
                        considered(MemorandumText.ECONOMY, MemorandumText.ECONOMY_WHY, memorandum.economy()),
                        lines(MemorandumText.SIGNATORIES, memorandum.signatories()),
                        recipients(memorandum),
                        blanks(
                                MemorandumText.ENCLOSURES,
                                memorandum.enclosures().stream()
                                        .map(Enclosure::title)
                                        .toList()))
                .flatMap(part -> part);
    }

    /** Titles and names of those who are told are one word often enough. */
    static Stream<Sentence> scanty(Memorandum memorandum) {
        return Stream.of(
                        Told.scanty(MemorandumText.SUMMARY.named(), memorandum.summary()),
                        Told.scanty(MemorandumText.BACKGROUND.named(), memorandum.background()),
                        Told.scanty(MemorandumText.PRESENTATION.named(), memorandum.presentation()),
                        Told.scanty(
                                MemorandumText.CHILDREN_WHY.named(),
                                memorandum.children().why()),
                        Told.scanty(
                                MemorandumText.ECONOMY_WHY.named(),
                                memorandum.economy().why()))
                .flatMap(part -> part);
    }

    private static Stream<Sentence> text(MemorandumText text, String written) {
        return written.isEmpty() ? missing(text.named()) : blanks(text, written);
    }

    private static Stream<Sentence> lines(MemorandumText text, List<String> written) {
        return written.isEmpty() ? missing(text.named()) : blanks(text, written);
    }

    /** Each line stands by itself in the paper. */
    private static Stream<Sentence> blanks(MemorandumText text, List<String> lines) {
        return lines.stream().flatMap(line -> blanks(text, line)).distinct();
    }

    /** Yes or no, and why: both are asked, and a blank in the reason too. */
    private static Stream<Sentence> considered(MemorandumText text, MemorandumText why, Considered considered) {
        return considered.isAnswered()
                ? blanks(why, considered.why())
                : Stream.of(Sentence.of(
                        considered.answer().isEmpty() ? "gate.unanswered" : "gate.unanswered.why", text.named()));
    }

    private static Stream<Sentence> recipients(Memorandum memorandum) {
        return memorandum.forAction().isEmpty() && memorandum.forInformation().isEmpty()
                ? missing(Sentence.of("memorandum.text.recipients"))
                : Stream.concat(
                        blanks(MemorandumText.FOR_ACTION, memorandum.forAction()),
                        blanks(MemorandumText.FOR_INFORMATION, memorandum.forInformation()));
    }

    private static Stream<Sentence> missing(Sentence name) {
        return Stream.of(Sentence.of("gate.text", name));
    }

    private static Stream<Sentence> blanks(MemorandumText text, String written) {
        return Hindrances.blank(text.named(), written);
    }
}
