package se.kommun.iop.domain.contradiction;

import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Placeholder;

/** Nobody signs a text with blanks in it; the blanks for the place and day of the signatures are filled by signing. */
final class NothingIsSignedWithBlanks implements Rule {

    @Override
    public Stream<Contradiction> examine(Agreement agreement) {
        return agreement.life().signatures().isEmpty()
                ? Stream.empty()
                : Placeholder.in(agreement).stream()
                        .filter(blank -> agreement.signing().slots().stream()
                                .noneMatch(slot -> slot.placeAndDate().equals(blank.text())))
                        .map(blank ->
                                Contradiction.of("signatures[0].on", "signed-with-blank", blank.where(), blank.text()));
    }
}
