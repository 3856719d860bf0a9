package se.kommun.iop.reports.figures;

import java.time.format.DateTimeFormatter;
import se.kommun.iop.domain.observation.Observation;

/** The name of a figure in every paper (sifferbeteckning): what it is about, so it stays the same whatever it becomes. */
public final class FigureId {

    private FigureId() {}

    /** Such as {@code 20240702-arkivet-besok}. */
    public static String of(Observation.Key key) {
        return key.date().format(DateTimeFormatter.BASIC_ISO_DATE) + "-" + key.place() + "-" + key.measure();
    }
}
