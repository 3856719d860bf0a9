package se.kommun.iop.domain.agreement;

/**
 * An agreement as one version of it is kept. Whoever changes it tells which version the change began with.
 *
 * @param number 1 for the first
 */
public record AgreementVersion(int number, Agreement agreement) {}
