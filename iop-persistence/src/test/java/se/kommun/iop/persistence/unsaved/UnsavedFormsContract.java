package se.kommun.iop.persistence.unsaved;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.kommun.iop.domain.unsaved.UnsavedForm;
import se.kommun.iop.domain.unsaved.UnsavedForms;
import se.kommun.iop.persistence.Database;
import se.kommun.iop.persistence.Registers;

/** What the register of unsaved forms promises, on every database. */
abstract class UnsavedFormsContract {

    private static final Instant MAY = Instant.parse("2025-05-02T09:00:00Z");
    private static final Instant JUNE = Instant.parse("2025-06-02T09:00:00Z");

    private final UnsavedForms forms;

    UnsavedFormsContract(Database database) {
        var registers = Registers.on(database);
        forms = registers.get(UnsavedForms.class);
        registers.get(JdbcClient.class).sql("delete from unsaved_form").update();
    }

    @Test
    void what_is_typed_comes_back_to_whoever_typed_it_and_to_nobody_else() {
        var typed = form("anna", "syfte", "Två\nrader\toch \\n ett \u00a0tecken", MAY);
        forms.keep(typed);

        assertThat(forms.of("anna", "avtal-1")).containsExactly(typed);
        assertThat(forms.of("berit", "avtal-1")).isEmpty();
        assertThat(forms.of("anna", "avtal-2")).isEmpty();
    }

    @Test
    void what_is_typed_later_stands_instead_of_what_was_typed_before() {
        forms.keep(form("anna", "syfte", "först", MAY));
        var later = form("anna", "syfte", "sedan", JUNE);
        forms.keep(later);

        assertThat(forms.of("anna", "avtal-1")).containsExactly(later);
    }

    @Test
    void the_latest_stands_first_and_what_is_forgotten_is_gone() {
        var first = form("anna", "syfte", "a", MAY);
        var second = form("anna", "parter", "b", JUNE);
        forms.keep(second);
        forms.keep(first);
        assertThat(forms.of("anna", "avtal-1")).containsExactly(second, first);

        forms.forget("anna", "avtal-1", "parter");
        assertThat(forms.of("anna", "avtal-1")).containsExactly(first);
    }

    @Test
    void nothing_outlives_its_form_for_long() {
        var late = form("anna", "parter", "b", JUNE);
        forms.keep(form("anna", "syfte", "a", MAY));
        forms.keep(late);
        forms.forgetBefore(JUNE);

        assertThat(forms.of("anna", "avtal-1")).containsExactly(late);
    }

    private static UnsavedForm form(String by, String form, String text, Instant at) {
        return new UnsavedForm(by, "avtal-1", form, 3, Map.of("0", text, "goals.0.text", ""), at);
    }
}
