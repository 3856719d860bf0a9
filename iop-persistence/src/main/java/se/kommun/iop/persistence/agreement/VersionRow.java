package se.kommun.iop.persistence.agreement;

import java.time.OffsetDateTime;

/**
 * The table {@code agreement_version} but for the definition.
 *
 * @param parts the parts that changed, with commas between
 */
record VersionRow(int version, String parts, String savedBy, OffsetDateTime savedAt, String reason) {}
