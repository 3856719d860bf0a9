package se.kommun.iop.domain.party;

import java.util.List;

/**
 * A postal address, line by line.
 *
 * @param isPrivate somebody lives there: it is left out of copies for publication
 */
public record Address(List<String> lines, boolean isPrivate) {

    public Address {
        lines = List.copyOf(lines);
    }
}
