package se.kommun.iop.domain.review;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.review.OpenQuestion.Kind;

/** Subjects that an agreement of this kind usually settles, and the words that show that it does. */
enum Silence {
    TIMES("\\bkl\\.? ?[0-9]|\\bklockan\\b|\\b[0-2]?[0-9][.:][0-5][0-9]\\b"),
    TARGETS("\\bminst [0-9]|\\bhögst [0-9]|\\bprocent\\b|[0-9] ?%|\\bmätbara? mål"),
    REPAYMENT("återbetal|återkräv|betalas? tillbaka|lämnas? tillbaka"),
    VAT("\\bmoms|mervärdesskatt"),
    LIABILITY("försäkring|skadestånd|skadeståndsansvar|ansvar för skad"),
    PERSONAL_DATA("personuppgift|dataskydd|\\bgdpr\\b"),
    CONFIDENTIALITY("sekretess|tystnadsplikt"),
    CRIMINAL_RECORDS("registerutdrag|belastningsregist"),
    EQUALITY("jämställd|tillgänglighet|diskriminering|likabehandling"),
    INSPECTION("\\binsyn|\\bgranska|rätt att ta del av|\\brevision"),
    EXTENSION("förläng");

    private final Pattern settledBy;

    Silence(String settledBy) {
        this.settledBy = Pattern.compile(settledBy, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static Stream<OpenQuestion> in(Agreement agreement) {
        return Stream.of(values())
                .filter(subject -> Texts.of(agreement).noneMatch(subject.settledBy))
                .map(subject -> OpenQuestion.of(Kind.SILENT, "silent-" + subject.word(), ""));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
