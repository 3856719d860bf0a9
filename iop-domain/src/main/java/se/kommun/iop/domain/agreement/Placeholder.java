package se.kommun.iop.domain.agreement;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A blank that somebody must fill in before the agreement is final, such as <i>§ XX</i> (platshållare).
 *
 * @param where the clause, signature or footnote it stands in
 * @param text the words it stands among
 */
public record Placeholder(String where, String text) {

    private static final Pattern BLANK = Pattern.compile("(?<![\\p{L}\\p{N}])X{2,}(?![\\p{L}\\p{N}])|_{3,}|\\.{4,}");

    /** Whether a text has a blank in it. */
    public static boolean isIn(String text) {
        return BLANK.matcher(text).find();
    }

    /** All blanks of an agreement, in the order of its parts. */
    public static List<Placeholder> in(Agreement agreement) {
        var clauses = agreement.clauses().stream().map(clause -> new Placeholder(clause.source(), clause.text()));
        var decisions = agreement.decisions().stream()
                .map(decision -> new Placeholder(decision.clause(), decision.about() + " " + decision.paragraph()));
        var signatures = agreement.signing().slots().stream()
                .flatMap(slot -> Stream.concat(placeAndDate(slot, agreement), slot.authority().stream())
                        .map(text -> new Placeholder(slot.heading(), text)));
        var footnotes = agreement.footnotes().stream().map(note -> new Placeholder(note.source(), note.text()));
        return Stream.of(clauses, decisions, signatures, footnotes)
                .flatMap(part -> part)
                .filter(placeholder -> isIn(placeholder.text()))
                .toList();
    }

    /** A noted signature says where and when, whatever the text still leaves blank. */
    private static Stream<String> placeAndDate(SignatureSlot slot, Agreement agreement) {
        boolean signed = agreement.life().signatures().stream()
                .anyMatch(signature -> signature.party().equals(slot.party()));
        return signed ? Stream.empty() : Stream.of(slot.placeAndDate());
    }
}
