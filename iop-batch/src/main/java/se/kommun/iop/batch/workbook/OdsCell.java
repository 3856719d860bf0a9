package se.kommun.iop.batch.workbook;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** What a cell of an ods file holds; it may stand at many addresses. */
record OdsCell(CellValue value, Optional<String> formula, Optional<String> format, boolean struckThrough) {

    private static final String CALC_EXTENSION = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";
    private static final Pattern ERROR = Pattern.compile("#[\\p{Lu}0-9/]+[!?]?|Err:[0-9]{3}");
    /** Shown by a cell that some programs store as a number when its formula says whether something is so. */
    private static final Set<String> TRUTH = Set.of("TRUE", "FALSE", "SANT", "FALSKT");

    private static final double SECONDS_A_DAY = 86_400;
    private static final LocalDateTime DAY_ZERO = LocalDateTime.of(1899, 12, 30, 0, 0);

    Cell at(CellAddress address) {
        return new Cell(address, value, formula, format, struckThrough);
    }

    /** Reads the element that is open; empty if it is only formatted. */
    static Optional<OdsCell> read(Xml xml, OdsStyles styles, Budget budget) throws XMLStreamException {
        var type = xml.attribute(OdsReader.OFFICE, "value-type");
        var stored = xml.attribute(OdsReader.OFFICE, storedIn(type));
        boolean failed = xml.attribute(CALC_EXTENSION, "value-type").equals("error");
        boolean struck = styles.strikesThrough(xml.attribute(OdsReader.TABLE, "style-name"));
        var format = format(type, xml.attribute(OdsReader.OFFICE, "currency"));
        var formula = Optional.of(xml.attribute(OdsReader.TABLE, "formula"))
                .filter(written -> !written.isBlank())
                .map(OdsFormula::text);
        var text = OdsText.read(xml, styles);
        var shown = text.shown();
        struck |= text.isStruckThrough();
        budget.keep(shown);
        formula.ifPresent(budget::keep);
        if (failed || formula.isPresent() && ERROR.matcher(shown).matches()) {
            return Optional.of(new OdsCell(new CellValue.Error(shown), formula, format, struck));
        }
        boolean through = struck;
        return value(type, stored, shown, formula.isPresent())
                .map(value -> new OdsCell(value, formula, format, through));
    }

    private static String storedIn(String type) {
        return switch (type) {
            case "date", "time", "boolean", "string" -> type + "-value";
            default -> "value";
        };
    }

    private static Optional<CellValue> value(String type, String stored, String shown, boolean calculated) {
        var written = stored.isEmpty() ? shown : stored;
        return switch (type) {
            case "float", "percentage", "currency" ->
                Optional.of(
                        TRUTH.contains(shown)
                                ? new CellValue.Bool(!stored.equals("0"))
                                : StoredNumber.of(stored)
                                        .<CellValue>map(CellValue.Number::new)
                                        .orElseGet(() -> text(written)));
            case "date" -> Optional.of(day(written));
            case "time" -> Optional.of(time(written));
            case "boolean" -> Optional.of(new CellValue.Bool(Xml.isTrue(written)));
            case "string" -> written.isEmpty() ? Optional.empty() : Optional.of(text(written));
            default -> {
                if (!shown.isEmpty()) {
                    yield Optional.of(text(shown));
                }
                yield calculated ? Optional.of(new CellValue.NotCalculated()) : Optional.empty();
            }
        };
    }

    private static CellValue text(String text) {
        return new CellValue.Text(text);
    }

    /** A number shown as a date counts from day zero, without the 29 February of 1900 that other formats have. */
    private static CellValue day(String written) {
        var value = IsoDay.value(written, DateSystem.FROM_1900);
        if (!(value instanceof CellValue.Day day)) {
            return value;
        }
        double days = Duration.between(DAY_ZERO, day.at()).toSeconds() / SECONDS_A_DAY;
        // Day zero, or one before it, is how a mere time of day is stored as a date.
        return days < 1
                ? new CellValue.Number(day.at().toLocalTime().toSecondOfDay() / SECONDS_A_DAY)
                : new CellValue.Day(day.at(), days);
    }

    private static CellValue time(String written) {
        try {
            return new CellValue.Number(Duration.parse(written).toSeconds() / SECONDS_A_DAY);
        } catch (DateTimeException none) {
            return text(written);
        }
    }

    private static Optional<String> format(String type, String currency) {
        return switch (type) {
            case "percentage" -> Optional.of("0%");
            case "currency" -> Optional.of("[$" + currency + "]");
            default -> Optional.empty();
        };
    }
}
