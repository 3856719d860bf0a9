package se.kommun.iop.domain.party;

import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.code.Code;

/** Who makes the agreement (part). */
public sealed interface Party {

    Code code();

    /** The full name as the agreement prints it. */
    String name();

    /** The name used after the first mention. */
    String shortName();

    /** The role that speaks for the party from day to day (kontaktperson); a role, never a name. */
    String contactRole();

    Optional<Address> address();

    /**
     * A unit of a municipality or another public body. The organisation number belongs to the legal person, and the
     * committee decides.
     */
    record PublicUnit(
            Code code,
            String name,
            String shortName,
            String department,
            String committee,
            LegalPerson legalPerson,
            String contactRole,
            Optional<Address> address)
            implements Party {}

    /** An association or another civil society organisation; a small one may lack a number. */
    record Association(
            Code code,
            String name,
            String shortName,
            List<Alias> aliases,
            Optional<OrganisationNumber> number,
            Optional<String> purpose,
            String contactRole,
            Optional<Address> address)
            implements Party {

        public Association {
            aliases = List.copyOf(aliases);
        }
    }
}
