package se.kommun.iop.domain.activity;

import java.util.List;
import se.kommun.iop.domain.code.Code;

/** Where the partnership is carried out (plats), with the other names that lists use for it. */
public record Place(Code code, String name, List<String> aliases) {

    public Place {
        aliases = List.copyOf(aliases);
    }
}
