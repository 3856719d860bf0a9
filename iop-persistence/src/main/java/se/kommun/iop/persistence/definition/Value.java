package se.kommun.iop.persistence.definition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.language.Sentence;
import se.kommun.iop.domain.money.Money;
import se.kommun.iop.domain.party.OrganisationNumber;

/** One value of the file, asked what it is. Each answer is empty when the value is something else; then that is a fault. */
record Value(Node node, String path, Faults faults) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;
    private static final Pattern DAY_WRITTEN = Pattern.compile("(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MONTH_WRITTEN = Pattern.compile("(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern AMOUNT = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,9})?");

    Spot spot() {
        return Spot.of(node, path);
    }

    Optional<String> text() {
        if (!(node instanceof ScalarNode scalar) || !scalar.getTag().equals(Tag.STR)) {
            return fault("not-text", found());
        }
        return scalar.getValue().isBlank() ? fault("blank") : Optional.of(scalar.getValue());
    }

    Optional<Code> code() {
        return text().flatMap(text -> Code.isValid(text) ? Optional.of(new Code(text)) : fault("not-code"));
    }

    Optional<LocalDate> day() {
        return scalar("not-day").flatMap(text -> {
            if (!DAY_WRITTEN.matcher(text).matches()) {
                return fault("not-day", found());
            }
            try {
                return Optional.of(LocalDate.parse(text, DAY));
            } catch (DateTimeParseException noSuchDay) {
                return fault("no-such-day", text);
            }
        });
    }

    Optional<YearMonth> month() {
        return scalar("not-month")
                .flatMap(text -> MONTH_WRITTEN.matcher(text).matches()
                        ? Optional.of(YearMonth.parse(text))
                        : fault("not-month", found()));
    }

    Optional<Integer> whole(int lowest, int highest) {
        return scalar("not-whole")
                .flatMap(text ->
                        !node.getTag().equals(Tag.INT) || !WHOLE.matcher(text).matches()
                                ? fault("not-whole", found())
                                : Optional.of(Integer.valueOf(text)))
                .flatMap(number -> number < lowest || number > highest
                        ? fault("not-between", lowest, highest)
                        : Optional.of(number));
    }

    Optional<Money> amount() {
        return scalar("not-amount").flatMap(text -> {
            if (node.getTag().equals(Tag.STR) || !AMOUNT.matcher(text).matches()) {
                return fault("not-amount", found());
            }
            var kronor = new BigDecimal(text);
            if (kronor.signum() <= 0) {
                return fault("not-positive");
            }
            return kronor.stripTrailingZeros().scale() > 2 ? fault("parts-of-ore") : Optional.of(Money.kronor(kronor));
        });
    }

    /** What one unit of a currency costs in kronor. */
    Optional<BigDecimal> rate() {
        return scalar("not-rate")
                .flatMap(text -> node.getTag().equals(Tag.STR)
                                || !AMOUNT.matcher(text).matches()
                                || new BigDecimal(text).signum() <= 0
                        ? fault("not-rate", found())
                        : Optional.of(new BigDecimal(text)));
    }

    Optional<Boolean> yes() {
        return node.getTag().equals(Tag.BOOL)
                ? scalar("not-yes-no").map(text -> text.equalsIgnoreCase("true"))
                : fault("not-yes-no", found());
    }

    /** The number itself never reaches a message: somebody will type a personal number here. */
    Optional<OrganisationNumber> organisationNumber() {
        return text().flatMap(text -> OrganisationNumber.isValid(text)
                ? Optional.of(new OrganisationNumber(text))
                : fault("not-organisation-number"));
    }

    <E extends Enum<E>> Optional<E> choice(Class<E> kind) {
        return text().flatMap(text -> Word.find(kind, text)
                .or(() -> fault(
                        "not-choice", Sentence.of("hint.words", Word.all(kind)), Hint.towards(text, Word.all(kind)))));
    }

    List<Value> items() {
        if (!(node instanceof SequenceNode sequence)) {
            fault("not-list", found());
            return List.of();
        }
        var items = new ArrayList<Value>();
        for (var item : sequence.getValue()) {
            items.add(new Value(item, path + "[" + items.size() + "]", faults));
        }
        return items;
    }

    <T> Optional<T> fault(String kind, Object... about) {
        faults.add(spot(), kind, about);
        return Optional.empty();
    }

    /** What stands here, in general terms. */
    Sentence found() {
        return Sentence.of(
                switch (node) {
                    case MappingNode mapping -> "found.map";
                    case SequenceNode sequence -> "found.list";
                    default ->
                        node.getTag().equals(Tag.NULL)
                                ? "found.nothing"
                                : node.getTag().equals(Tag.STR)
                                        ? "found.text"
                                        : node.getTag().equals(Tag.BOOL) ? "found.yes-no" : "found.number";
                });
    }

    private Optional<String> scalar(String otherwise) {
        return node instanceof ScalarNode scalar && !scalar.getTag().equals(Tag.NULL)
                ? Optional.of(scalar.getValue())
                : fault(otherwise, found());
    }
}
