package se.kommun.iop.domain.unsaved;

import java.time.Instant;
import java.util.List;

/** All forms that have been typed in and not saved. */
public interface UnsavedForms {

    /** What a person has typed about one thing, the latest first. */
    List<UnsavedForm> of(String by, String about);

    /** Keeps it instead of what was typed in the same form before. */
    void keep(UnsavedForm form);

    /** It was saved, or thrown away. */
    void forget(String by, String about, String form);

    /** Nothing that was typed outlives its form for long. */
    void forgetBefore(Instant at);
}
