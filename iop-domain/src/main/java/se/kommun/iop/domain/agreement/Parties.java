package se.kommun.iop.domain.agreement;

import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.party.Employer;
import se.kommun.iop.domain.party.Party;
import se.kommun.iop.domain.party.SteeringGroup;

/** Who makes the agreement and how they are organised together. */
public record Parties(List<Party> parties, Optional<Employer> employer, Optional<SteeringGroup> steeringGroup) {

    public Parties {
        parties = List.copyOf(parties);
    }

    public Optional<Party> find(Code code) {
        return parties.stream().filter(party -> party.code().equals(code)).findFirst();
    }
}
