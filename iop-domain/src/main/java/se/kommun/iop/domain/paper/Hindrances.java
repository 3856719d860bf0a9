package se.kommun.iop.domain.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Commitment;
import se.kommun.iop.domain.agreement.Finality;
import se.kommun.iop.domain.agreement.Goal;
import se.kommun.iop.domain.agreement.Placeholder;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.domain.language.Sentence;

/**
 * What a paper lacks, whoever has read it.
 *
 * @param texts what people have yet to write: it hinders the review already
 * @param facts what else must be in place before the committee has it
 */
record Hindrances(List<Sentence> texts, List<Sentence> facts) {

    Hindrances {
        texts = List.copyOf(texts);
        facts = List.copyOf(facts);
    }

    /** @param file what the paper is made from */
    static Hindrances of(PaperId paper, CaseFile file, LocalDate today) {
        return new Hindrances(
                texts(paper, file).toList(),
                Stream.of(
                                finality(paper, file),
                                date(file, today),
                                enclosures(paper, file),
                                Reconciliation.of(paper, file))
                        .flatMap(part -> part)
                        .toList());
    }

    List<Sentence> all() {
        return Stream.concat(texts.stream(), facts.stream()).toList();
    }

    private static Stream<Sentence> texts(PaperId paper, CaseFile file) {
        return switch (paper.kind()) {
            case FOLLOW_UP ->
                paper.about()
                        .flatMap(file.agreement()::followUpWith)
                        .map(followUp -> followUp(file, followUp))
                        .orElseGet(Hindrances::ofNothing);
            case MEMORANDUM ->
                paper.about()
                        .flatMap(about -> MemorandumSubject.of(file.agreement(), about))
                        .map(subject -> MemorandumTexts.hindrances(Memorandum.in(file, subject.code())))
                        .orElseGet(Hindrances::ofNothing);
            case AGREEMENT, ATTENDANCE, FUNDS, YEAR_WHEEL, PORTFOLIO -> Stream.empty();
        };
    }

    private static Stream<Sentence> ofNothing() {
        return Stream.of(Sentence.of("gate.subject"));
    }

    private static Stream<Sentence> followUp(CaseFile file, FollowUp followUp) {
        return AskedText.of(file.agreement(), followUp).stream()
                .flatMap(asked -> asked.in(file, followUp.code())
                        .map(text -> blank(asked.name(), text))
                        .orElseGet(() -> Stream.of(Sentence.of("gate.text", asked.name()))));
    }

    /** A text that somebody has left a blank in, or put a mark in the place of; not one that nobody has typed. */
    static Stream<Sentence> blank(Sentence name, String text) {
        if (!text.isBlank() && Substance.of(text) == Substance.NOTHING) {
            return Stream.of(Sentence.of("gate.no-word", name, text.strip()));
        }
        return Placeholder.isIn(text) ? Stream.of(Sentence.of("gate.blank", name)) : Stream.empty();
    }

    /** The agreement's own paper prints every clause of it; the others its names and its case number. */
    private static Stream<Sentence> finality(PaperId paper, CaseFile file) {
        var agreement = file.agreement();
        if (paper.kind() == PaperKind.AGREEMENT) {
            return Finality.of(agreement).hindrances().stream();
        }
        var identity = agreement.identity();
        var number =
                identity.caseNumber().isEmpty() ? Stream.of(Sentence.of("gate.case-number")) : Stream.<Sentence>empty();
        var names = Stream.of(identity.title(), identity.subject(), identity.committee(), identity.issuedBy());
        return Stream.concat(
                number,
                Stream.concat(names, paper.kind() == PaperKind.FOLLOW_UP ? quoted(agreement) : Stream.empty())
                        .filter(Placeholder::isIn)
                        .map(text -> Sentence.of("gate.blank.quoted", text))
                        .distinct());
    }

    /** What a follow-up repeats of the agreement. */
    private static Stream<String> quoted(Agreement agreement) {
        var purpose = agreement.purpose();
        return Stream.of(
                        Stream.of(purpose.challenge(), purpose.targetGroup()),
                        purpose.goals().stream().map(Goal::text),
                        agreement.commitments().stream().map(Commitment::text))
                .flatMap(part -> part);
    }

    /** A paper of days that have not been is no paper. */
    private static Stream<Sentence> date(CaseFile file, LocalDate today) {
        return file.asOf().isAfter(today) ? Stream.of(Sentence.of("gate.cut-off", file.asOf())) : Stream.empty();
    }

    /** Whatever is listed before the committee has a date. */
    private static Stream<Sentence> enclosures(PaperId paper, CaseFile file) {
        return paper.kind() != PaperKind.MEMORANDUM
                ? Stream.empty()
                : paper.about().stream()
                        .flatMap(about -> Memorandum.in(file, about).enclosures().stream())
                        .filter(enclosure -> enclosure.date().isEmpty())
                        .map(enclosure -> Sentence.of("gate.enclosure-date", enclosure.title()));
    }
}
