package se.kommun.iop.domain.party;

import java.util.Optional;
import se.kommun.iop.domain.code.Code;

/**
 * Who employs the people that the money pays for (arbetsgivare). It is not a party, signs nothing and is never written
 * to directly.
 *
 * @param memberOf the party it is a member of
 * @param reachedThrough the party whose contact person all communication goes through
 */
public record Employer(
        Code code,
        String name,
        Optional<OrganisationNumber> number,
        Code memberOf,
        Code reachedThrough,
        String clause) {}
