package se.kommun.iop.reports.stamp;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import se.kommun.iop.domain.observation.Fingerprint;
import se.kommun.iop.domain.paper.PaperKind;

/**
 * That a file is the paper about all of a committee's agreements, and what it was made from.
 *
 * @param checksum of all the snapshots
 */
public record PortfolioStamp(String committee, LocalDate asOf, Fingerprint checksum, Instant takenAt) {

    private static final String COMMITTEE = "IOP.Committee";

    /** @param property writes one property, by name and value */
    public void onto(BiConsumer<String, String> property) {
        property.accept(Stamp.FORMAT, Stamp.CURRENT);
        property.accept(Stamp.KIND, PaperKind.PORTFOLIO.name());
        property.accept(COMMITTEE, committee);
        property.accept(Stamp.AS_OF, asOf.toString());
        property.accept(Stamp.CHECKSUM, checksum.hex());
        property.accept(Stamp.TAKEN_AT, takenAt.toString());
        property.accept(Stamp.EDITION, Edition.WHOLE.name());
    }

    static boolean isIn(Map<String, String> properties) {
        return PaperKind.PORTFOLIO.name().equals(properties.get(Stamp.KIND));
    }

    static Optional<PortfolioStamp> in(Map<String, String> properties) {
        try {
            return Optional.of(new PortfolioStamp(
                    properties.getOrDefault(COMMITTEE, ""),
                    LocalDate.parse(properties.getOrDefault(Stamp.AS_OF, "")),
                    new Fingerprint(properties.getOrDefault(Stamp.CHECKSUM, "")),
                    Instant.parse(properties.getOrDefault(Stamp.TAKEN_AT, ""))));
        } catch (IllegalArgumentException | DateTimeException somebodyElse) {
            return Optional.empty();
        }
    }
}
