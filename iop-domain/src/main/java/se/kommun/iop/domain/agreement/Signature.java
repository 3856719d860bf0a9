package se.kommun.iop.domain.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.code.Code;

/**
 * That a party has signed (undertecknat).
 *
 * @param title the title of whoever signed; never a name
 * @param authorities what shows that this person could sign on that day
 * @param original who keeps this party's original and where; empty while it is not known
 */
public record Signature(
        Code party, LocalDate on, String place, String title, List<Authority> authorities, Optional<String> original) {

    public Signature {
        authorities = List.copyOf(authorities);
    }
}
