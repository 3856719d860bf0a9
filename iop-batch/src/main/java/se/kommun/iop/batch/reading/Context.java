package se.kommun.iop.batch.reading;

import java.util.Optional;
import se.kommun.iop.batch.reading.vocabulary.DateParts;
import se.kommun.iop.batch.reading.vocabulary.PlaceNames;
import se.kommun.iop.batch.workbook.CellAddress;

/**
 * What is said around a table: in the file's and the sheet's name, in titles and in lines between its rows.
 *
 * @param unknownPlace where a place is named that is not the agreement's
 */
record Context(Optional<PlaceNames.Hit> place, DateParts date, Optional<CellAddress> unknownPlace) {

    static final Context NONE = new Context(Optional.empty(), DateParts.NONE, Optional.empty());

    /** This, and from farther away what it does not say. A place that is not known hides one that is farther away. */
    Context within(Context around) {
        return new Context(
                place.isPresent() || unknownPlace.isPresent() ? place : around.place,
                date.within(around.date),
                place.isPresent() || unknownPlace.isPresent() ? unknownPlace : around.unknownPlace);
    }

    Context withPlace(PlaceNames.Hit hit) {
        return new Context(Optional.of(hit), date, Optional.empty());
    }

    Context withDate(DateParts parts) {
        return new Context(place, parts, unknownPlace);
    }
}
