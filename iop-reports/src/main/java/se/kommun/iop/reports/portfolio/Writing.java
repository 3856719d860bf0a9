package se.kommun.iop.reports.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.followup.Due;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.language.Wording;
import se.kommun.iop.reports.word.Cell;
import se.kommun.iop.reports.word.Column;
import se.kommun.iop.reports.word.Table;
import se.kommun.iop.reports.word.WordPaper;

/** A portfolio being written: what it is made from, the language, and the paper so far. */
record Writing(Portfolio portfolio, Phrasebook phrases, WordPaper word) {

    LocalDate asOf() {
        return portfolio.asOf();
    }

    Wording wording() {
        return phrases.wording();
    }

    String say(String key, Object... arguments) {
        return phrases.say(key, arguments);
    }

    /** What an agreement is called in a row: two may be about the same thing, in different years. */
    String name(Agreement agreement) {
        var subject = agreement.identity().subject();
        var same = portfolio.agreements().stream()
                .filter(other -> other.identity().subject().equals(subject))
                .count();
        var name = subject.isEmpty() ? agreement.code().text() : capital(subject);
        return same > 1 ? name + " (" + agreement.code() + ")" : name;
    }

    static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** When something is due, as precisely as its source says. */
    String when(Due due) {
        return switch (due) {
            case Due.By(var day) -> say("when.by", day);
            case Due.In(var month) -> say("when.in", month);
            case Due.Within(var window) -> wording().period(window);
            case Due.After(var day) -> say("when.after", day);
            case Due.Throughout throughout -> say("when.throughout");
            case Due.When(var event) -> event;
        };
    }

    /** A table, or a line instead of one that would have no rows. */
    void table(String key, List<Column> columns, List<List<Cell>> rows) {
        if (rows.isEmpty()) {
            word.paragraph(say(key + ".none"));
        } else {
            word.table(Table.of(say(key + ".caption"), say(key + ".alt"), columns, rows));
        }
    }
}
