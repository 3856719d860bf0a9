package se.kommun.iop.persistence.column;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.Fingerprint;
import se.kommun.iop.domain.observation.ImportId;

/** Values of the domain that are one column each; the mappers of all tables use it. */
@Component
public class Columns {

    public String text(Code code) {
        return code.text();
    }

    public Code code(String text) {
        return new Code(text);
    }

    public String hex(Fingerprint fingerprint) {
        return fingerprint.hex();
    }

    public Fingerprint fingerprint(String hex) {
        return new Fingerprint(hex);
    }

    public UUID value(ImportId id) {
        return id.value();
    }

    public ImportId id(UUID value) {
        return new ImportId(value);
    }

    /** Cut to what both databases keep, so that what was read later equals what was kept. */
    public OffsetDateTime time(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    public Instant instant(OffsetDateTime time) {
        return time.toInstant();
    }
}
