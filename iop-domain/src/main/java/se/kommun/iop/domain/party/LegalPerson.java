package se.kommun.iop.domain.party;

/** Who can own, owe and be sued (juridisk person): it alone has an organisation number. */
public record LegalPerson(String name, OrganisationNumber number) {}
