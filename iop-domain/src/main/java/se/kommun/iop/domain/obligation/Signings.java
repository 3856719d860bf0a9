package se.kommun.iop.domain.obligation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.SignatureSlot;
import se.kommun.iop.domain.condition.Evidence;
import se.kommun.iop.domain.followup.Due;
import se.kommun.iop.domain.language.Sentence;
import se.kommun.iop.domain.obligation.Obligation.Kind;

/** Who signs, and in which month where the signature block tells one. */
record Signings(Agreement agreement) {

    private static final Pattern MONTH = Pattern.compile("(\\p{L}+ [0-9]{4})\\s*$");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.of("sv", "SE"));

    Stream<Slip> told() {
        return agreement.signing().slots().stream().map(this::slip);
    }

    private Slip slip(SignatureSlot slot) {
        var due = due(slot);
        return new Slip(
                Kind.SIGNATURE,
                "signature/" + slot.party(),
                Sentence.of("obligation.signature", agreement.party(slot.party())),
                agreement.party(slot.party()),
                due,
                Windows.of(due, agreement.term().period().through()),
                agreement.evidence().since(Evidence.Kind.SIGNED, slot.party(), LocalDate.MAX),
                agreement.signing().clause());
    }

    /** The month of the block, with or without its day; otherwise before the term starts. */
    private Due due(SignatureSlot slot) {
        return month(slot.placeAndDate())
                .<Due>map(Due.In::new)
                .orElseGet(() -> new Due.By(agreement.term().period().from().minusDays(1)));
    }

    private static Optional<YearMonth> month(String placeAndDate) {
        var found = MONTH.matcher(placeAndDate);
        if (!found.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(YearMonth.parse(found.group(1).toLowerCase(Locale.ROOT), WRITTEN));
        } catch (DateTimeParseException anotherWord) {
            return Optional.empty();
        }
    }
}
