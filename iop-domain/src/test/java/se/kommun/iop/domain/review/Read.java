package se.kommun.iop.domain.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Clause;
import se.kommun.iop.domain.agreement.Sample;
import se.kommun.iop.domain.code.Code;

/** Asks what an agreement leaves open. */
final class Read {

    private Read() {}

    static List<String> codes(Agreement agreement) {
        return OpenQuestions.of(agreement).open().stream()
                .map(one -> one.code().text())
                .toList();
    }

    static OpenQuestion question(Agreement agreement, String code) {
        return OpenQuestions.of(agreement).open().stream()
                .filter(one -> one.code().text().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " is not among " + codes(agreement)));
    }

    /** The bicycles' agreement with these words alone, the first of them at s. 1. */
    static Agreement saying(String... texts) {
        return Sample.agreement()
                .revise()
                .clauses(Stream.of(texts).map(Read::clause).toList())
                .done();
    }

    static Clause clause(String text) {
        return new Clause(new Code("k1"), List.of("Insatser"), Clause.Form.PARAGRAPH, text, "s. 1", Optional.empty());
    }
}
