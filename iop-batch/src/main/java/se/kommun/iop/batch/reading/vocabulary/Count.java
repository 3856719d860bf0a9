package se.kommun.iop.batch.reading.vocabulary;

import java.math.BigDecimal;
import java.util.List;
import se.kommun.iop.domain.observation.Reported;

/** What a cell says where a count is expected. */
public sealed interface Count {

    /** What is stored, without the residue of binary arithmetic. */
    static BigDecimal exact(double value) {
        return CountReader.exact(value);
    }

    /** Blank: not reported. */
    record Nothing() implements Count {}

    /** A dash: nothing counted, whatever that means. */
    record Dash() implements Count {}

    /** Closed or cancelled, in words. */
    record Word(Reported state, String rule) implements Count {}

    record Figure(BigDecimal value, boolean approximate, String rule) implements Count {}

    /** It says something else; the code tells what. */
    record Refused(String code, List<String> arguments) implements Count {

        public static Refused of(String code) {
            return new Refused(code, List.of());
        }
    }
}
