package se.kommun.iop.reports.fundspaper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.funds.CostKind;
import se.kommun.iop.domain.funds.RuledLine;
import se.kommun.iop.domain.funds.RuledLine.Outcome;
import se.kommun.iop.domain.funds.StatementOfFunds;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.language.Sentence;
import se.kommun.iop.domain.money.Money;
import se.kommun.iop.reports.excel.Heading;
import se.kommun.iop.reports.excel.TableSheet;
import se.kommun.iop.reports.excel.Value;

/**
 * A statement being told: what it is made from, and its words.
 *
 * @param domain the domain's own sentences
 */
record Telling(Agreement agreement, List<StatementOfFunds> statements, Phrasebook phrases, Phrasebook domain) {

    String say(String key, Object... arguments) {
        return phrases.say(key, arguments);
    }

    String say(Sentence sentence) {
        return domain.say(sentence);
    }

    /** The words of all outcomes of one sort, as they stand in the cells that formulas look at. */
    List<String> words(Predicate<Outcome> wanted) {
        return Arrays.stream(Outcome.values()).filter(wanted).map(this::word).toList();
    }

    String word(Outcome outcome) {
        return say("outcome." + outcome);
    }

    String word(CostKind.Nature nature) {
        return say("nature." + nature);
    }

    static Money sum(StatementOfFunds statement, Predicate<RuledLine> wanted) {
        return Money.sum(
                statement.lines().stream().filter(wanted).map(RuledLine::amount).toList());
    }

    /** A sheet with a row that says that there is nothing, if there is not. */
    static TableSheet sheet(
            String name, List<Heading> headings, List<List<Value>> rows, List<Value> totals, String none) {
        if (!rows.isEmpty()) {
            return new TableSheet(name, headings, rows, totals);
        }
        var nothing = new ArrayList<Value>();
        headings.forEach(heading -> nothing.add(Value.none()));
        nothing.set(0, Value.text(none));
        return new TableSheet(name, headings, List.of(nothing), List.of());
    }
}
