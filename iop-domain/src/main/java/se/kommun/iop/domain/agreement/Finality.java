package se.kommun.iop.domain.agreement;

import java.util.List;
import java.util.stream.Stream;
import se.kommun.iop.domain.language.Sentence;

/**
 * What keeps an agreement from being final: blanks that nobody has filled in, each with its place, and a case number that
 * must be there before anything goes to the committee.
 */
public record Finality(List<Sentence> hindrances) {

    public Finality {
        hindrances = List.copyOf(hindrances);
    }

    public static Finality of(Agreement agreement) {
        var caseNumber = agreement.identity().caseNumber().isPresent()
                ? Stream.<Sentence>empty()
                : Stream.of(Sentence.of("finality.case-number"));
        var blanks = Placeholder.in(agreement).stream()
                .map(blank -> Sentence.of("finality.blank", blank.where(), blank.text()));
        return new Finality(Stream.concat(caseNumber, blanks).toList());
    }

    public boolean isFinal() {
        return hindrances.isEmpty();
    }
}
