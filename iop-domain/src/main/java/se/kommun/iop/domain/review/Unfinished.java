package se.kommun.iop.domain.review;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Placeholder;
import se.kommun.iop.domain.followup.Due;
import se.kommun.iop.domain.payment.Instalment;
import se.kommun.iop.domain.review.OpenQuestion.Kind;

/** What is left to fill in or to settle, as the agreement's own data show. */
record Unfinished(Agreement agreement) {

    Stream<OpenQuestion> questions() {
        return Stream.of(
                        caseNumber().stream(),
                        blanks(),
                        issuers(),
                        undatedFollowUps(),
                        undatedDuties(),
                        signatories(),
                        enclosures(),
                        price().stream())
                .flatMap(some -> some);
    }

    private Optional<OpenQuestion> caseNumber() {
        return agreement.identity().caseNumber().isPresent()
                ? Optional.empty()
                : Optional.of(OpenQuestion.of(Kind.UNFINISHED, "no-case-number", ""));
    }

    /** Called after their places, so that one is not taken for another when a third is filled in. */
    private Stream<OpenQuestion> blanks() {
        var blanks = Placeholder.in(agreement);
        return IntStream.range(0, blanks.size()).mapToObj(at -> {
            var blank = blanks.get(at);
            long before = blanks.subList(0, at).stream()
                    .filter(one -> one.where().equals(blank.where()))
                    .count();
            return OpenQuestion.like(
                    Kind.UNFINISHED,
                    coded("blank " + blank.where()) + (before == 0 ? "" : "-" + (before + 1)),
                    "blank",
                    blank.where(),
                    blank.where(),
                    blank.text());
        });
    }

    private static String coded(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("-$", "");
    }

    /** Whoever employs is not who agrees: then it matters all the more who sends the invoice and gets the money. */
    private Stream<OpenQuestion> issuers() {
        var employer = agreement.parties().employer();
        return agreement.instalments().stream()
                .filter(one -> one.issuer().isEmpty())
                .map(one -> employer.map(known -> OpenQuestion.like(
                                Kind.UNFINISHED,
                                "no-issuer-" + one.number(),
                                "no-issuer-with-employer",
                                one.clause(),
                                one.number(),
                                known.name()))
                        .orElseGet(() -> noIssuer(one)));
    }

    private static OpenQuestion noIssuer(Instalment instalment) {
        return OpenQuestion.like(
                Kind.UNFINISHED,
                "no-issuer-" + instalment.number(),
                "no-issuer",
                instalment.clause(),
                instalment.number());
    }

    private Stream<OpenQuestion> undatedFollowUps() {
        var planned = agreement.life().followUps().stream()
                .map(held -> held.followUp())
                .toList();
        return agreement.followUps().stream()
                .filter(one -> one.due() instanceof Due.After || one.due() instanceof Due.When)
                .filter(one -> !planned.contains(one.code()))
                .map(one -> OpenQuestion.like(
                        Kind.UNFINISHED, "undated-" + one.code(), "undated", one.clause(), one.title()));
    }

    private Stream<OpenQuestion> undatedDuties() {
        return agreement.outsideDuties().stream()
                .filter(one -> one.everyYears().isPresent() && one.due() instanceof Due.When)
                .map(one -> OpenQuestion.like(
                        Kind.UNFINISHED, "unanchored-" + one.code(), "unanchored", one.source(), one.text()));
    }

    private Stream<OpenQuestion> signatories() {
        return agreement.signing().slots().stream()
                .filter(slot -> slot.authority().isEmpty())
                .map(slot -> OpenQuestion.like(
                        Kind.UNFINISHED,
                        "no-authority-" + slot.party(),
                        "no-authority",
                        agreement.signing().clause(),
                        agreement.party(slot.party())));
    }

    /** A paper that the text leans on, but that nobody has enclosed. */
    private Stream<OpenQuestion> enclosures() {
        return Vocabulary.words("enclosures").stream()
                .flatMap(word -> Texts.of(agreement)
                        .first(Vocabulary.noun(word))
                        .map(said -> OpenQuestion.like(
                                Kind.UNFINISHED, "enclosure-" + word, "enclosure", said.where(), word))
                        .stream());
    }

    private Optional<OpenQuestion> price() {
        var texts = Texts.of(agreement);
        return texts.first(Vocabulary.of("cost-price"))
                .filter(said -> texts.noneMatch(Vocabulary.of("price")))
                .map(said -> OpenQuestion.of(Kind.UNFINISHED, "no-price", said.where()));
    }
}
