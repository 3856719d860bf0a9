package se.kommun.iop.domain.party;

/** Another name that an organisation goes by, and where it was seen. */
public record Alias(String name, String seenIn) {}
