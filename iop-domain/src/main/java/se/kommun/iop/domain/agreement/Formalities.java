package se.kommun.iop.domain.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.condition.Evidence;
import se.kommun.iop.domain.language.Sentence;
import se.kommun.iop.domain.party.RolesOn;

/** What is worth knowing about decision and signatures. None of it is a condition of anything. */
public record Formalities(Agreement agreement, LocalDate today) {

    public List<Sentence> observations() {
        return Stream.of(lateApprovals(), originals().stream(), unknownHolders(), oldMinutes(), concentration())
                .flatMap(some -> some)
                .toList();
    }

    /** The last ordinary day for approving the minutes may be after the term has started. */
    private Stream<Sentence> lateApprovals() {
        var start = agreement.term().period().from();
        return agreement.decisions().stream()
                .filter(agreement::awaits)
                .filter(one -> since(Evidence.Kind.MINUTES_APPROVED, one.code()).isEmpty())
                .filter(one -> one.latestApproval().isAfter(start))
                .map(one -> Sentence.of(
                        "formality.late-approval",
                        one.decidedOn(),
                        one.latestApproval(),
                        start,
                        agreement.term().clause()));
    }

    private Optional<Sentence> originals() {
        var signing = agreement.signing();
        return signing.originals() == signing.slots().size()
                ? Optional.empty()
                : Optional.of(Sentence.of(
                        "formality.originals",
                        signing.originals(),
                        signing.slots().size(),
                        signing.clause()));
    }

    private Stream<Sentence> unknownHolders() {
        return signatures()
                .filter(one -> one.original().isEmpty())
                .map(one -> Sentence.of(
                        "formality.original-unknown",
                        agreement.party(one.party()),
                        agreement.signing().clause()));
    }

    /** Whoever was elected before the latest annual meeting may have been succeeded at it. */
    private Stream<Sentence> oldMinutes() {
        return signatures()
                .flatMap(signature -> latestMeeting(signature.party(), signature.on())
                        .flatMap(meeting -> signature.authorities().stream()
                                .filter(one -> one.kind() == Authority.Kind.MINUTES
                                        && one.dated().isBefore(meeting))
                                .findFirst()
                                .map(one -> Sentence.of(
                                        "formality.old-minutes",
                                        agreement.party(signature.party()),
                                        one.document(),
                                        one.dated(),
                                        meeting)))
                        .stream());
    }

    private Optional<LocalDate> latestMeeting(Code party, LocalDate signed) {
        return agreement.life().noted().facts().stream()
                .filter(fact -> fact.kind() == Evidence.Kind.ANNUAL_MEETING
                        && fact.about().equals(party))
                .map(Evidence.Fact::on)
                .filter(day -> !day.isAfter(signed))
                .max(LocalDate::compareTo);
    }

    /** One person with several roles is information, nothing more. */
    private Stream<Sentence> concentration() {
        return new RolesOn(agreement.life().roles(), today)
                .concentrated().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(one -> Sentence.of("formality.several-roles", one.getKey(), one.getValue()));
    }

    private Stream<Signature> signatures() {
        return agreement.life().signatures().stream().filter(one -> !one.on().isAfter(today));
    }

    private Optional<LocalDate> since(Evidence.Kind kind, Code about) {
        return agreement.evidence().since(kind, about, today);
    }
}
