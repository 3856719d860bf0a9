package se.kommun.iop.domain.review;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.review.OpenQuestion.Kind;

/**
 * What is to be done, in words about a year that the term does not touch: most often left from the agreement that this one
 * is a copy of. The background may speak of any year.
 */
record OtherYears(Agreement agreement) {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");

    Stream<OpenQuestion> questions() {
        var followUps =
                agreement.followUps().stream().flatMap(one -> question(one.code(), one.title(), one.clause()).stream());
        var commitments = agreement.commitments().stream()
                .flatMap(one -> question(one.code(), one.text(), one.clause()).stream());
        return Stream.concat(followUps, commitments);
    }

    private Optional<OpenQuestion> question(Code code, String text, String clause) {
        var term = agreement.term().period();
        return YEAR.matcher(text)
                .results()
                .map(found -> Integer.parseInt(found.group()))
                // What is done when the term is over may be done the year after.
                .filter(year ->
                        year < term.from().getYear() || year > term.through().getYear() + 1)
                .findFirst()
                .map(year -> OpenQuestion.like(
                        Kind.CONTRADICTS,
                        "other-year-" + code,
                        "other-year",
                        clause,
                        text,
                        Integer.toString(year),
                        term));
    }
}
