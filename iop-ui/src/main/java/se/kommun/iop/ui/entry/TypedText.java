package se.kommun.iop.ui.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.observation.Observation;
import se.kommun.iop.domain.observation.Reported;
import se.kommun.iop.ui.frame.Words;

/** What a person means by what stands in one cell. */
sealed interface TypedText {

    /** Nothing is said about the day. */
    record Blank() implements TypedText {}

    /** @param doubtful a figure so high that one should look again */
    record Says(Reported reported, boolean estimated, boolean doubtful) implements TypedText {}

    /** @param key of the sentence that says what is wrong and what can be written */
    record Fault(String key) implements TypedText {}

    static TypedText read(String text, Measure measure) {
        var written = text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0]+", " ");
        if (written.isEmpty()) {
            return new Blank();
        }
        if (means("entry.cancelled.words", written)) {
            return new Says(new Reported.Cancelled(), false, false);
        }
        if (means("entry.closed.words", written)) {
            return new Says(new Reported.Closed(), false, false);
        }
        var number = Figure.WRITTEN.matcher(written);
        return number.matches()
                ? figure(
                        number.group("whole") + "." + Objects.requireNonNullElse(number.group("decimals"), "0"),
                        number.group("about") != null,
                        measure)
                : new Fault(
                        Figure.NEGATIVE.matcher(written).matches() ? "entry.fault.negative" : "entry.fault.unclear");
    }

    /** As {@link #read} would have it written. */
    static String of(Observation observation) {
        var said = switch (observation.reported()) {
            case Reported.Counted(var value) -> value.toPlainString().replace('.', ',');
            case Reported.Cancelled() -> Words.say("reported.cancelled");
            case Reported.Closed() -> Words.say("reported.closed");
        };
        return observation.estimated() ? Words.say("reported.estimated", said) : said;
    }

    private static TypedText figure(String written, boolean about, Measure measure) {
        var value = new BigDecimal(written).stripTrailingZeros();
        if (value.scale() > measure.decimals()) {
            return new Fault(measure.decimals() == 0 ? "entry.fault.whole" : "entry.fault.decimals");
        }
        boolean doubtful = value.compareTo(BigDecimal.valueOf(measure.highest())) > 0;
        return new Says(new Reported.Counted(value), about, doubtful);
    }

    private static boolean means(String key, String written) {
        return List.of(Words.say(key).split(" ")).contains(written);
    }

    /** How a figure can be written. */
    final class Figure {

        private static final Pattern WRITTEN =
                Pattern.compile("(?<about>(ca|c:a|about) ?)?(?<whole>[0-9]{1,9})([.,](?<decimals>[0-9]{1,6}))?");
        private static final Pattern NEGATIVE = Pattern.compile("[-\u2212] ?[0-9].*");

        private Figure() {}
    }
}
