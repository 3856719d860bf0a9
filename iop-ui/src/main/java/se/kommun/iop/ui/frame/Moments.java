package se.kommun.iop.ui.frame;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Points in time as the people here read them: 2024-12-01 kl. 14.05, Swedish time. */
public final class Moments {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private Moments() {}

    public static String say(Instant moment) {
        return say(moment, "moment.pattern");
    }

    /** Only the time of day, about what has just happened. */
    public static String time(Instant moment) {
        return say(moment, "moment.time");
    }

    private static String say(Instant moment, String pattern) {
        return DateTimeFormatter.ofPattern(Words.say(pattern), Words.locale())
                .withZone(SWEDEN)
                .format(moment);
    }
}
