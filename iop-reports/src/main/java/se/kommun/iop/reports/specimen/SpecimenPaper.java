package se.kommun.iop.reports.specimen;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.reports.figures.Sweden;
import se.kommun.iop.reports.word.Cell;
import se.kommun.iop.reports.word.Column;
import se.kommun.iop.reports.word.Front;
import se.kommun.iop.reports.word.Inline;
import se.kommun.iop.reports.word.Labelled;
import se.kommun.iop.reports.word.Manuscript;
import se.kommun.iop.reports.word.Table;
import se.kommun.iop.reports.word.WordPaper;

/** Every style on a few pages, as .docx, to be looked at in a letterhead. The same moment always gives the same bytes. */
public final class SpecimenPaper {

    private final String department;
    private final Instant madeAt;
    private final Phrasebook phrases;

    public SpecimenPaper(String department, Instant madeAt, Locale locale) {
        this.department = department;
        this.madeAt = madeAt;
        this.phrases =
                Phrasebook.of("se.kommun.iop.reports.specimen.texts", locale, SpecimenPaper.class.getClassLoader());
    }

    public void writeTo(OutputStream out) throws IOException {
        var word = new WordPaper(
                front(), new WordPaper.Labels(phrases.say("table"), phrases.say("figure"), phrases.say("contents")));
        word.title();
        word.line(phrases.say("mark") + " \u00b7 " + phrases.say("kind"));
        word.fact(phrases.say("department"), department);
        word.fact(phrases.say("date"), date());
        word.contents();
        headings(word);
        lists(word);
        table(word);
        signing(word);
        word.writeTo(out);
    }

    private void headings(Manuscript word) {
        word.heading(1, phrases.say("headings"));
        word.paragraph(phrases.say("headings.text"));
        word.heading(2, phrases.say("second"));
        word.paragraph(phrases.say("second.text"));
        word.heading(3, phrases.say("third"));
        word.paragraph(phrases.say("third.text"));
    }

    private void lists(Manuscript word) {
        word.heading(1, phrases.say("lists"));
        word.lead(phrases.say("lists.text"));
        word.bullets(List.of(phrases.say("lists.first"), phrases.say("lists.second"), phrases.say("lists.third")));
        word.missing(phrases.say("missing"));
        word.box(List.of(
                new Labelled(phrases.say("box.first"), phrases.say("box.first.text")),
                new Labelled(phrases.say("box.second"), phrases.say("box.second.text"))));
    }

    private void table(Manuscript word) {
        word.heading(1, phrases.say("tables"));
        word.lead(phrases.say("tables.text"));
        var rows = List.of("1", "2", "3", "4").stream()
                .map(number -> Cell.row(phrases.say("tables.month", number), number + "0", number + "00"))
                .toList();
        word.table(Table.of(
                phrases.say("tables.caption"),
                phrases.say("tables.description"),
                List.of(
                        Column.text(phrases.say("tables.what"), 2),
                        Column.number(phrases.say("tables.few"), 1),
                        Column.number(phrases.say("tables.many"), 1)),
                rows));
        word.remark(phrases.say("tables.remark"));
    }

    private void signing(Manuscript word) {
        word.newPage(phrases.say("next"));
        word.paragraph(phrases.say("next.text"));
        word.signature(phrases.say("signed.place"), Inline.words(phrases.say("signed.for")), phrases.say("signed.by"));
    }

    private Front front() {
        return new Front(
                phrases.say("title"),
                phrases.say("subject"),
                department,
                phrases.wording().locale(),
                List.of(phrases.say("kind"), date()),
                phrases.say("foot"),
                Optional.of(phrases.say("mark")),
                madeAt);
    }

    private String date() {
        return phrases.wording().date(Sweden.day(madeAt));
    }
}
