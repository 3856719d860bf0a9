package se.kommun.iop.batch.reading.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.kommun.iop.batch.reading.vocabulary.Lexicon;
import se.kommun.iop.batch.reading.vocabulary.NumberWords;
import se.kommun.iop.batch.reading.vocabulary.Words;
import se.kommun.iop.batch.workbook.Cell;
import se.kommun.iop.batch.workbook.CellValue;
import se.kommun.iop.domain.observation.Question;

/**
 * The ways people write what is no plain number, and what each can mean.
 *
 * @param kind which sentence asks about it
 * @param rule the key when one answer holds for every cell that is written so; empty when each cell has its own
 * @param arguments what the question quotes: numbers and marks, never words that could be a name
 * @param meanings the most likely first
 */
public record CountWriting(String kind, Optional<String> rule, List<String> arguments, List<Question.Option> meanings) {

    private static final String NUMBER = "(\\d{1,4})";
    private static final Pattern PLUS = Pattern.compile(NUMBER + " ?\\+ ?" + NUMBER);
    private static final Pattern OF = Pattern.compile(NUMBER + " ?(?:/|av) ?" + NUMBER);
    private static final Pattern RANGE = Pattern.compile("(?:mellan )?" + NUMBER + " ?(?:-|till|och) ?" + NUMBER);
    private static final Pattern OVER =
            Pattern.compile("(?:>=?|minst|over|fler an|mer an) ?" + NUMBER + "|" + NUMBER + " ?\\+");
    private static final Pattern UNDER = Pattern.compile("(?:<=?|hogst|under|max|knappt) ?" + NUMBER);
    private static final Pattern BRACKETS = Pattern.compile("[(\\[] ?" + NUMBER + " ?[)\\]]");
    private static final Pattern LOOKALIKES = Pattern.compile("(?=.*[\\dol])[\\dolis]{1,3}");
    private static final Pattern SHORT_MARK = Pattern.compile("([a-z?*!#])\\1?");

    public CountWriting {
        arguments = List.copyOf(arguments);
        meanings = List.copyOf(meanings);
    }

    /** @param code why the cell is no count */
    public static CountWriting of(Cell cell, String code) {
        return switch (code) {
            case "not-a-number" ->
                switch (cell.value()) {
                    case CellValue.Text(String text) -> ofText(Words.fold(text));
                    case CellValue.Day day -> own("count-date", List.of());
                    default -> own("count", List.of());
                };
            case "negative" -> own("negative", List.of());
            case "fraction" -> own("fraction", List.of());
            default -> own("count", List.of());
        };
    }

    private static CountWriting ofText(String text) {
        return ofTwo("plus", PLUS.matcher(text))
                .or(() -> ofTwo("slash", OF.matcher(text)))
                .or(() -> range(RANGE.matcher(text)))
                .or(() -> bound("over", OVER.matcher(text)))
                .or(() -> bound("under", UNDER.matcher(text)))
                .or(() -> brackets(BRACKETS.matcher(text)))
                .or(() -> words(text))
                .or(() -> lookalikes(text))
                .or(() -> mark(text))
                .orElseGet(() -> own("count", List.of()));
    }

    /** {@code 25+3} and {@code 25/30}: a list that writes so once often does again, and means the same by it. */
    private static Optional<CountWriting> ofTwo(String kind, Matcher found) {
        if (!found.matches()) {
            return Optional.empty();
        }
        var one = found.group(1);
        var other = found.group(2);
        var meanings = new ArrayList<>(List.of(new Question.Option("first", one)));
        meanings.add(
                kind.equals("plus")
                        ? new Question.Option("sum", Integer.toString(Integer.parseInt(one) + Integer.parseInt(other)))
                        : new Question.Option("second", other));
        return Optional.of(new CountWriting(kind, Optional.of(kind), List.of(one, other), meanings));
    }

    private static Optional<CountWriting> range(Matcher found) {
        return found.matches()
                ? Optional.of(new CountWriting(
                        "range",
                        Optional.empty(),
                        List.of(found.group(1), found.group(2)),
                        List.of(
                                new Question.Option("low", found.group(1)),
                                new Question.Option("high", found.group(2)))))
                : Optional.empty();
    }

    private static Optional<CountWriting> bound(String kind, Matcher found) {
        if (!found.matches()) {
            return Optional.empty();
        }
        var number = found.group(1) == null ? found.group(2) : found.group(1);
        return Optional.of(new CountWriting(
                kind, Optional.empty(), List.of(number), List.of(new Question.Option("number", number))));
    }

    private static Optional<CountWriting> brackets(Matcher found) {
        return found.matches()
                ? Optional.of(new CountWriting(
                        "brackets",
                        Optional.of("brackets"),
                        List.of(found.group(1)),
                        List.of(new Question.Option("number", found.group(1)))))
                : Optional.empty();
    }

    private static Optional<CountWriting> words(String text) {
        return NumberWords.read(text)
                .filter(number -> number > 0)
                .map(number -> new CountWriting(
                        "number-words",
                        Optional.of("number-words"),
                        List.of(Integer.toString(number)),
                        List.of(new Question.Option("number", Integer.toString(number)))));
    }

    /** {@code 2O} and {@code l0}: letters that look like the digits beside them. */
    private static Optional<CountWriting> lookalikes(String text) {
        if (!LOOKALIKES.matcher(text).matches() || text.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        var digits = text.replace('o', '0').replace('l', '1').replace('i', '1').replace('s', '5');
        var number = Integer.toString(Integer.parseInt(digits));
        return Optional.of(new CountWriting(
                "lookalike", Optional.empty(), List.of(number), List.of(new Question.Option("number", number))));
    }

    /** {@code x}, {@code v}, {@code vet ej}: a mark that means the same wherever it stands. */
    private static Optional<CountWriting> mark(String text) {
        var lexicon = Lexicon.swedish();
        var phrase = String.join(" ", Words.tokens(text));
        boolean zero = lexicon.has("mark.zero", phrase);
        boolean missing = lexicon.has("mark.missing", phrase);
        if (!zero && !missing && !SHORT_MARK.matcher(text).matches()) {
            return Optional.empty();
        }
        var codes = zero
                ? List.of("zero", "closed", "cancelled")
                : missing
                        ? List.of()
                        : text.equals("i")
                                ? List.of("cancelled", "closed", "zero")
                                : List.of("closed", "cancelled", "zero");
        return Optional.of(new CountWriting(
                "mark",
                Optional.of("mark:" + text),
                List.of(text),
                codes.stream()
                        .map(Object::toString)
                        .map(code -> new Question.Option(code))
                        .toList()));
    }

    private static CountWriting own(String kind, List<Question.Option> meanings) {
        return new CountWriting(kind, Optional.empty(), List.of(), meanings);
    }
}
