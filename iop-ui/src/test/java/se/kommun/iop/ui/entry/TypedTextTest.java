package se.kommun.iop.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.Reported;

class TypedTextTest {

    private static final Measure WHOLE = measure(0);

    @ParameterizedTest
    @CsvSource({"0,0,false", "18,18,false", "' 7 ',7,false", "ca 25,25,true", "c:a 25,25,true"})
    void a_number_is_a_count(String text, String value, boolean estimated) {
        assertThat(TypedText.read(text, WHOLE))
                .isEqualTo(new TypedText.Says(new Reported.Counted(new BigDecimal(value)), estimated, false));
    }

    @ParameterizedTest
    @CsvSource({"i,true", "Inställt,true", "I,true", "s,false", "stängt,false"})
    void a_letter_or_a_word_is_a_state(String text, boolean cancelled) {
        assertThat(TypedText.read(text, WHOLE))
                .isEqualTo(
                        new TypedText.Says(cancelled ? new Reported.Cancelled() : new Reported.Closed(), false, false));
    }

    @ParameterizedTest
    @CsvSource({
        "-3,entry.fault.negative",
        "'12,5',entry.fault.whole",
        "tolv,entry.fault.unclear",
        "12 13,entry.fault.unclear",
        "1234567890,entry.fault.unclear",
        "x,entry.fault.unclear"
    })
    void anything_else_is_told_where_it_stands(String text, String fault) {
        assertThat(TypedText.read(text, WHOLE)).isEqualTo(new TypedText.Fault(fault));
    }

    @Test
    void a_measure_may_have_decimals_and_a_high_figure_is_doubted() {
        assertThat(TypedText.read("12,50", measure(1)))
                .isEqualTo(new TypedText.Says(new Reported.Counted(new BigDecimal("12.5")), false, false));
        assertThat(TypedText.read("12,55", measure(1))).isEqualTo(new TypedText.Fault("entry.fault.decimals"));
        assertThat(TypedText.read("501", WHOLE)).isEqualTo(new TypedText.Says(Reported.Counted.of(501), false, true));
        assertThat(TypedText.read(" ", WHOLE)).isEqualTo(new TypedText.Blank());
    }

    private static Measure measure(int decimals) {
        return new Measure(new Code("besok"), "besök", "besök", List.of(), decimals, 500);
    }
}
