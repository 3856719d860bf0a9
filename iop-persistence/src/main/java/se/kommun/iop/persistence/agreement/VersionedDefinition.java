package se.kommun.iop.persistence.agreement;

/** The current version of an agreement as it is kept. */
record VersionedDefinition(int version, String definition) {}
