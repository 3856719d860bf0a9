package se.kommun.iop.batch.reading.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.kommun.iop.batch.workbook.Cell;
import se.kommun.iop.batch.workbook.CellValue;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.activity.Place;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.observation.Choice;

/** What a single cell can mean, whatever stands around it. */
public final class Senses {

    private static final int FIRST_PLAUSIBLE_YEAR = 1950;
    private static final int MOST_DECIMALS = 2;
    private static final Pattern DATE_OR_DECIMAL = Pattern.compile("\\d{1,2}\\.\\d{1,2}");

    private final Lexicon lexicon = Lexicon.swedish();
    private final Map<String, DateParts> dates = new HashMap<>();
    private final Map<String, Boolean> sumLabels = new HashMap<>();
    private final CountReader counts = new CountReader();
    private final Period term;
    private final List<Measure> measures;
    private final List<Choice> choices;
    private final DateReader dateReader;
    private final DateReader otherOrder;
    private final PlaceNames places;
    private final Headings headings;
    private final LineWords lines;

    /** @param measures the first is the one that the agreement asks for */
    public Senses(Period term, List<Place> places, List<Measure> measures) {
        this(term, places, measures, List.of());
    }

    /** @param choices what people have answered to earlier questions */
    public Senses(Period term, List<Place> places, List<Measure> measures, List<Choice> choices) {
        this.term = term;
        this.measures = List.copyOf(measures);
        this.choices = List.copyOf(choices);
        boolean monthFirst = isAnswered("day-order", "month-first");
        this.dateReader = new DateReader(term, monthFirst);
        this.otherOrder = new DateReader(term, !monthFirst);
        this.places = new PlaceNames(places, choices);
        this.lines = new LineWords(this.places);
        this.headings = new Headings(measures, term);
    }

    /** Whether people have said that what the question is about is to be counted. */
    public boolean isToBeRead(String question) {
        return isAnswered(question, "read");
    }

    /** Whether nothing tells which of two numbers is the day. */
    public boolean isDayOrderOpen() {
        return isAnswered("day-order", "open");
    }

    private boolean isAnswered(String question, String option) {
        return choices.stream()
                .filter(choice -> choice.question().equals(question))
                .reduce((earlier, later) -> later)
                .filter(choice -> choice.option().equals(option))
                .isPresent();
    }

    public Period term() {
        return term;
    }

    public List<Measure> measures() {
        return measures;
    }

    public PlaceNames places() {
        return places;
    }

    /** Never a plain number: it is a count until a heading says otherwise. */
    public DateParts date(Cell cell) {
        return switch (cell.value()) {
            case CellValue.Day(var at, double serial)
            when at.getYear() >= FIRST_PLAUSIBLE_YEAR -> ShownMonth.of(cell, at.toLocalDate());
            case CellValue.Text(String text) -> date(text);
            default -> DateParts.NONE;
        };
    }

    public DateParts date(String text) {
        return dates.computeIfAbsent(text, dateReader::read);
    }

    /** A day with a word for closed or cancelled beside it in the cell. */
    public Optional<DayState> dayState(Cell cell) {
        return cell.value() instanceof CellValue.Text(String text) ? dateReader.readState(text) : Optional.empty();
    }

    /** The day if the other one of two numbers were the month; nothing when it is the same. */
    public DateParts dateInOtherOrder(Cell cell) {
        if (!(cell.value() instanceof CellValue.Text(String text))) {
            return DateParts.NONE;
        }
        var other = otherOrder.read(text);
        return other.equals(date(text)) ? DateParts.NONE : other;
    }

    /** A date in a column of dates, where a plain number can be one too. */
    public DateParts dateOrNumber(Cell cell) {
        return cell.value() instanceof CellValue.Number(double value) ? dateReader.read(value) : date(cell);
    }

    /** {@code 19.5} in text: the nineteenth of May or a number with a decimal; what stands around it decides. */
    public boolean isDateOrDecimal(Cell cell) {
        return cell.value() instanceof CellValue.Text(String text)
                && DATE_OR_DECIMAL.matcher(text.strip()).matches()
                && date(cell).isDayOfMonth();
    }

    public Optional<PlaceNames.Hit> place(Cell cell) {
        return cell.value() instanceof CellValue.Text(String text) ? places.named(text) : Optional.empty();
    }

    public Heading heading(Cell cell) {
        return switch (cell.value()) {
            case CellValue.Text(String text) -> headings.read(text);
            case CellValue.Number(double value)
            when value == Math.rint(value) && value >= 1900 && value < 2100 ->
                headings.read(Long.toString((long) value));
            default -> Heading.NONE;
        };
    }

    public Heading heading(String text) {
        return headings.read(text);
    }

    /** Whether a heading counts all there is to count, as far as its words tell. */
    public boolean countsPlainly(Cell cell) {
        return cell.value() instanceof CellValue.Text(String text) && headings.isPlain(text);
    }

    /** Whether a heading asks for the day or the place and says nothing more: {@code Datum}, not {@code Rapporterat datum}. */
    public boolean asksPlainly(Cell cell) {
        return cell.value() instanceof CellValue.Text(String text)
                && Words.tokens(Words.fold(text)).stream()
                        .allMatch(word -> word.length() <= 2
                                || lexicon.has("heading.date", word)
                                || lexicon.has("heading.place", word)
                                || lexicon.has("filler", word)
                                || lexicon.has("heading.plain", word));
    }

    public Count count(Cell cell, int measure) {
        return counts.read(cell, measures.get(measure).decimals());
    }

    /** Whatever the measure; decimals are for the measure to judge. */
    public Count count(Cell cell) {
        return counts.read(cell, MOST_DECIMALS);
    }

    public Count state(Cell cell) {
        return cell.value() instanceof CellValue.Text(String text)
                ? counts.state(Words.fold(text))
                : new Count.Nothing();
    }

    /** {@code Summa juli}, {@code Totalt Veberöd}: a word for a sum, and nothing but what tells of what. */
    public boolean isSumLabel(String text) {
        return sumLabels.computeIfAbsent(text, lines::isSum);
    }

    /** Whether a title says no more than when, or what is counted: then what was said before it still holds. */
    public boolean saysOnlyWhen(String title) {
        return lines.saysOnlyWhen(title);
    }

    /** {@code Träffpunkt Linero}: it names a place, and none of the agreement's. */
    public boolean namesUnknownPlace(String title) {
        return lines.namesUnknownPlace(title);
    }

    /** Whether a heading is about some of the guests only, and does not say that they are counted elsewhere, too. */
    public boolean namesPart(Cell cell) {
        return cell.value() instanceof CellValue.Text(String text)
                && lexicon.anyOf("heading.part", Words.tokens(Words.fold(text)))
                && !Words.tokens(Words.fold(text)).contains("varav");
    }
}
