package se.kommun.iop.domain.review;

import java.util.Locale;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.review.OpenQuestion.Kind;

/** Subjects that an agreement of this kind usually settles, and the words that show that it does. */
enum Silence {
    TIMES,
    TARGETS,
    REPAYMENT,
    VAT,
    LIABILITY,
    PERSONAL_DATA,
    CONFIDENTIALITY,
    CRIMINAL_RECORDS,
    EQUALITY,
    INSPECTION,
    EXTENSION;

    static Stream<OpenQuestion> in(Agreement agreement) {
        return Stream.of(values())
                .filter(subject -> Texts.of(agreement).noneMatch(Vocabulary.of(subject.code())))
                .map(subject -> OpenQuestion.of(Kind.SILENT, subject.code(), ""));
    }

    private String code() {
        return "silent-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
