package se.kommun.iop.domain.difference;

import java.time.DayOfWeek;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.CaseNumber;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.party.OrganisationNumber;

/** Says a difference in one language: where it is, what stood there, what stands there now. */
public final class DifferenceWording {

    private static final String LABELS = "se.kommun.iop.domain.difference.labels";

    private final Phrasebook labels;
    private final Map<Code, String> names;

    private DifferenceWording(Phrasebook labels, Map<Code, String> names) {
        this.labels = labels;
        this.names = names;
    }

    /** @param agreement where the names stand that codes are short for */
    public static DifferenceWording of(Locale locale, Agreement agreement) {
        return new DifferenceWording(
                Phrasebook.of(LABELS, locale, DifferenceWording.class.getClassLoader()), Called.in(agreement));
    }

    /** Where in its part, the outermost first, such as <i>1 › belopp</i>; empty for the part itself. */
    public String where(Change change) {
        return change.path().stream().map(this::step).collect(Collectors.joining(" › "));
    }

    /** What stood there; empty for what is new. */
    public String before(Change change) {
        return switch (change) {
            case Change.Added added -> "";
            case Change.Removed removed -> value(removed.what());
            case Change.Replaced replaced -> value(replaced.before());
            case Change.Reordered reordered -> labels.say("order.before");
        };
    }

    /** What stands there now; empty for what is gone. */
    public String after(Change change) {
        return switch (change) {
            case Change.Added added -> value(added.what());
            case Change.Removed removed -> "";
            case Change.Replaced replaced -> value(replaced.after());
            case Change.Reordered reordered -> labels.say("order.after");
        };
    }

    private String step(Step step) {
        return switch (step) {
            case Step.Field(var type, var component) -> label(type, component);
            case Step.Item(var key) -> key.stream().map(this::value).collect(Collectors.joining(", "));
        };
    }

    private String label(String type, String component) {
        var own = type + "." + component;
        return labels.say(labels.knows(own) ? own : component);
    }

    private String value(Object thing) {
        return switch (thing) {
            case Code code -> names.getOrDefault(code, code.text());
            case OrganisationNumber number -> number.written();
            case CaseNumber number -> number.written();
            case Boolean yes -> labels.say(yes ? "yes" : "no");
            case DayOfWeek day ->
                day.getDisplayName(TextStyle.FULL, labels.wording().locale());
            case Enum<?> choice -> labels.say(Labelled.key(choice));
            case Year year -> year.toString();
            case Collection<?> things -> things.stream().map(this::value).collect(Collectors.joining("; "));
            case Record record when Shape.hasParts(record) -> parts(record);
            default -> labels.wording().write(thing);
        };
    }

    private String parts(Record record) {
        var type = record.getClass();
        List<String> said = new ArrayList<>();
        for (var component : type.getRecordComponents()) {
            Shape.unwrapped(Shape.part(record, component))
                    .map(part -> Shape.hasParts(part) ? "(" + value(part) + ")" : value(part))
                    .filter(text -> !text.isEmpty())
                    .ifPresent(text -> said.add(label(type.getSimpleName(), component.getName()) + ": " + text));
        }
        var parts = String.join(", ", said);
        var kind = Labelled.kind(type);
        return kind.isEmpty()
                ? parts
                : parts.isEmpty() ? labels.say(kind.get()) : labels.say(kind.get()) + ": " + parts;
    }
}
