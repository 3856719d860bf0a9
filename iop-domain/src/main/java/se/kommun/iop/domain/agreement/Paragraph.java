package se.kommun.iop.domain.agreement;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.kommun.iop.domain.language.Wording;

/**
 * The paragraph of a decision, once it is known, written in where the draft has left a blank for it: at the decision, and
 * where a signature or a footnote refers to that day's meeting. Only the blank is filled; no other word is touched.
 */
record Paragraph(Decision decision, String written) {

    private static final Pattern BLANK = Pattern.compile("§[\\h]*(X{2,}|_{2,}|\\.{3,})(?![\\p{L}\\p{N}])");

    private static final Pattern NUMBER = Pattern.compile("§?\\h*([0-9].*)");

    /** The paragraph with its sign, whether or not somebody typed the sign. */
    Paragraph {
        var number = NUMBER.matcher(written.strip());
        written = number.matches() ? "§ " + number.group(1) : written.strip();
    }

    Agreement in(Agreement agreement) {
        var signing = agreement.signing();
        return agreement
                .revise()
                .decisions(agreement.decisions().stream()
                        .map(one -> one.equals(decision) ? one.with(written) : one)
                        .toList())
                .signing(new Signing(
                        signing.originals(),
                        signing.slots().stream().map(this::filled).toList(),
                        signing.clause()))
                .footnotes(agreement.footnotes().stream().map(this::filled).toList())
                .done();
    }

    private SignatureSlot filled(SignatureSlot slot) {
        return new SignatureSlot(
                slot.party(),
                slot.heading(),
                slot.placeAndDate(),
                slot.title(),
                slot.authority().stream().map(this::filled).toList());
    }

    private Footnote filled(Footnote note) {
        return new Footnote(note.number(), filled(note.text()), note.at(), note.source());
    }

    private String filled(String text) {
        var day = decision.decidedOn();
        return text.contains(day.toString()) || text.contains(Wording.swedish().date(day))
                ? BLANK.matcher(text).replaceAll(Matcher.quoteReplacement(written))
                : text;
    }
}
