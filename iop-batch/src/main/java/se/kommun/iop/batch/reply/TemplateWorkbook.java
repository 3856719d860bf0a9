package se.kommun.iop.batch.reply;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.kommun.iop.domain.activity.CalendarVersion;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.calendar.Period;

/**
 * The workbook to fill in (mallen): the days that the service calendar expects and the agreement's places, one sheet that
 * fits on one A4 page for each month and measure. What is filled in is read back with certainty.
 */
public final class TemplateWorkbook {

    /** A hidden property of the file, by which it is known again: agreement and version of the calendar. */
    public static final String FINGERPRINT = "iop-template";

    /** @param period the part of the agreement's term to fill in; days outside the term are left out */
    public byte[] of(Agreement agreement, Period period, Locale locale) {
        var words = ReplyWords.in(locale);
        try (var book = new XSSFWorkbook()) {
            var looks = new TemplateLooks(book);
            agreement.term().period().overlap(period).stream()
                    .flatMap(shared -> shared.months().stream().map(month -> within(shared, month)))
                    .forEach(month -> sheets(book, agreement, month, new TemplateSheet(agreement, words, looks)));
            if (book.getNumberOfSheets() == 0) {
                book.createSheet(words.say("template.nothing"));
            }
            book.getProperties().getCustomProperties().addProperty(FINGERPRINT, fingerprint(agreement));
            book.getProperties()
                    .getCoreProperties()
                    .setTitle(words.say("template.title", agreement.identity().subject()));
            book.setForceFormulaRecalculation(true);
            return SteadyZip.write(book, agreement.identity().issuedBy());
        } catch (IOException e) {
            throw new UncheckedIOException("The template could not be written", e);
        }
    }

    private static void sheets(XSSFWorkbook book, Agreement agreement, Period month, TemplateSheet template) {
        var days = days(agreement, month);
        if (days.isEmpty()) {
            return;
        }
        var measures = agreement.activity().measures();
        for (Measure measure : measures) {
            template.write(book, measure, days, measures.size() > 1);
        }
    }

    /** Every day that some place is expected to report; every day when no calendar has been agreed. */
    private static List<LocalDate> days(Agreement agreement, Period month) {
        var calendar = agreement.activity().calendar();
        return month.eachDay()
                .filter(day -> calendar.current().isEmpty()
                        || agreement.activity().placeCodes().stream().anyMatch(place -> calendar.expects(place, day)))
                .toList();
    }

    private static Period within(Period shared, YearMonth month) {
        return shared.overlap(new Period(month.atDay(1), month.atEndOfMonth())).orElseThrow();
    }

    private static String fingerprint(Agreement agreement) {
        int version = agreement
                .activity()
                .calendar()
                .current()
                .map(CalendarVersion::number)
                .orElse(0);
        return agreement.code() + ";calendar=" + version;
    }
}
