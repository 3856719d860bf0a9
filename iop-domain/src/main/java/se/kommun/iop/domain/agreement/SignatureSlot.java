package se.kommun.iop.domain.agreement;

import java.util.List;
import se.kommun.iop.domain.code.Code;

/**
 * Where a party signs (underskrift).
 *
 * @param heading how the block begins, such as <i>För föreningen</i>
 * @param placeAndDate as written; may hold a placeholder
 * @param title the title of whoever signs; never a name
 * @param authority what shows that this person may sign for the party, one evidence after the other
 */
public record SignatureSlot(Code party, String heading, String placeAndDate, String title, List<String> authority) {

    public SignatureSlot {
        authority = List.copyOf(authority);
    }
}
