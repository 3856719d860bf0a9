package se.kommun.iop.domain.unsaved;

import java.time.Instant;
import java.util.Map;

/**
 * A form that has been typed in and not saved (osparat utkast).
 *
 * @param by who types; nobody else is shown it
 * @param about what it is about, such as the code of an agreement
 * @param form which form it is among those about the same thing
 * @param began the version that the form showed when the typing began; 0 when there was none
 * @param typed what stands in each field
 */
public record UnsavedForm(String by, String about, String form, int began, Map<String, String> typed, Instant at) {

    public UnsavedForm {
        typed = Map.copyOf(typed);
    }
}
