package se.kommun.iop.domain.party;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who holds a role, from and through which day (rollinnehav).
 *
 * @param role the role as the agreement words it
 * @param holder whoever holds it, as the municipality writes it
 * @param through the last day; empty while it goes on
 * @param source where it is said, such as minutes or an e-mail
 */
public record RoleHolding(String role, String holder, LocalDate from, Optional<LocalDate> through, String source) {}
