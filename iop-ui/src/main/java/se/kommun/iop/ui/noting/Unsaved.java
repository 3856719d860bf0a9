package se.kommun.iop.ui.noting;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.kommun.iop.domain.unsaved.UnsavedForm;
import se.kommun.iop.domain.unsaved.UnsavedForms;

/**
 * What one person has typed about one thing and not saved yet. A page keeps it while it shows itself anew, so that a form
 * which stands open goes on standing open.
 */
public final class Unsaved {

    private static final Duration KEPT_FOR = Duration.ofDays(30);
    private static final int LONGEST_NAME = 380;

    private final UnsavedForms register;
    private final String by;
    private final String about;
    private final Clock clock;
    private final Map<String, UnsavedForm> forms = new LinkedHashMap<>();
    private final Map<String, Integer> named = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    Unsaved(UnsavedForms register, String by, String about, Clock clock) {
        this.register = register;
        this.by = by;
        this.about = about;
        this.clock = clock;
        register.forgetBefore(clock.instant().minus(KEPT_FOR));
        register.of(by, about).forEach(form -> forms.put(form.form(), form));
    }

    /** The page is shown from the top: its forms get the same names as before. */
    public void showAnew() {
        named.clear();
    }

    /** A name of its own for each form of the page, also when two of them are called the same. */
    String name(String called) {
        var cut = called.substring(0, Math.min(LONGEST_NAME, called.length()));
        int before = named.merge(cut, 1, Integer::sum) - 1;
        return before == 0 ? cut : cut + " " + before;
    }

    /** The latest first. */
    public List<UnsavedForm> all() {
        return List.copyOf(forms.values());
    }

    public Optional<UnsavedForm> of(String form) {
        return Optional.ofNullable(forms.get(form));
    }

    public void keep(String form, int began, Map<String, String> typed) {
        var kept = new UnsavedForm(by, about, form, began, typed, clock.instant());
        forms.put(form, kept);
        register.keep(kept);
    }

    public void forget(String form) {
        if (forms.remove(form) != null) {
            register.forget(by, about, form);
        }
    }

    boolean isOpen(String form) {
        return open.contains(form);
    }

    void opened(String form) {
        open.add(form);
    }

    void closed(String form) {
        open.remove(form);
    }
}
