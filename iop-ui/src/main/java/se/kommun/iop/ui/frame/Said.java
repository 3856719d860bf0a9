package se.kommun.iop.ui.frame;

import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.activity.Place;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.Observation;
import se.kommun.iop.domain.observation.Reported;

/** How places, measures and reports are called on every page. */
public final class Said {

    private Said() {}

    /** What the agreement is about, as a heading. */
    public static String subject(Agreement agreement) {
        return capital(agreement.identity().subject());
    }

    /** As the first word of a heading or a label. */
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Words.locale()) + text.substring(1);
    }

    public static String place(Agreement agreement, Code place) {
        return agreement.activity().place(place).map(Place::name).orElse(place.text());
    }

    public static String measure(Agreement agreement, Code measure) {
        return agreement.activity().measure(measure).map(Measure::name).orElse(measure.text());
    }

    /** The figure, or that it was cancelled or closed. */
    public static String reported(Observation observation) {
        var said = reported(observation.reported());
        return observation.estimated() ? Words.say("reported.estimated", said) : said;
    }

    private static String reported(Reported reported) {
        return switch (reported) {
            case Reported.Counted(var value) -> Words.wording().number(value);
            case Reported.Cancelled() -> Words.say("reported.cancelled");
            case Reported.Closed() -> Words.say("reported.closed");
        };
    }
}
