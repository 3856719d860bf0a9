package se.kommun.iop.persistence.definition;

import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.activity.Place;
import se.kommun.iop.domain.activity.ServiceCalendar;
import se.kommun.iop.domain.agreement.Activity;
import se.kommun.iop.domain.calendar.Period;

/** {@code activity}: where, when and in what measure. */
record ActivitySection(AgreementCodes codes, Optional<Period> term, OneOwner placeNames, OneOwner headings) {

    ActivitySection(AgreementCodes codes, Optional<Period> term) {
        this(codes, term, new OneOwner("kind.place"), new OneOwner("kind.measure"));
    }

    Activity read(Part part) {
        var occasion = part.text("occasion");
        var places = part.someParts("places", this::readPlace);
        var measures = part.someParts("measures", this::readMeasure);
        var calendar = new CalendarSection(codes, term);
        return new Activity(
                places,
                measures.isEmpty() ? List.of(Unread.MEASURE) : measures,
                new ServiceCalendar(calendar.readAll(part)),
                occasion);
    }

    private Place readPlace(Part part) {
        var code = codes.places().declare(part);
        var name = part.need("name").flatMap(value -> placeNames.read(value, code));
        var aliases = part.items("aliases").stream()
                .flatMap(value -> placeNames.read(value, code).stream())
                .toList();
        return new Place(code, name.orElse(""), aliases);
    }

    private Measure readMeasure(Part part) {
        var code = codes.measures().declare(part);
        var name = part.need("name").flatMap(value -> headings.read(value, code));
        var unit = part.text("unit");
        var other = part.items("headings").stream()
                .flatMap(value -> headings.read(value, code).stream())
                .toList();
        int decimals = part.need("decimals").flatMap(value -> value.whole(0, 2)).orElse(0);
        int highest = part.need("highest")
                .flatMap(value -> value.whole(1, 999_999_999))
                .orElse(1);
        return new Measure(code, name.orElse(""), unit, other, decimals, highest);
    }

    static Written write(Activity activity) {
        return new Written()
                .put("occasion", activity.occasion())
                .ifAny(
                        "places",
                        activity.places(),
                        place -> new Written()
                                .put("code", place.code())
                                .put("name", place.name())
                                .ifAny("aliases", place.aliases()))
                .ifAny(
                        "measures",
                        activity.measures(),
                        measure -> new Written()
                                .put("code", measure.code())
                                .put("name", measure.name())
                                .put("unit", measure.unit())
                                .ifAny("headings", measure.headings())
                                .put("decimals", measure.decimals())
                                .put("highest", measure.highest()))
                .ifAny("calendar", activity.calendar().versions(), CalendarSection::write);
    }
}
