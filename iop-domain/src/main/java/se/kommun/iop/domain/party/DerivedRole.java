package se.kommun.iop.domain.party;

/**
 * A role that whoever holds another role has too: the same person, also after a change.
 *
 * @param role the role that is derived
 * @param follows the role that it follows
 */
public record DerivedRole(String role, String follows, String clause) {}
