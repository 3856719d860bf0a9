package se.kommun.iop.reports.word;

import java.util.Locale;

/**
 * How figures are written in a chart. Their reader's own settings would decide otherwise, and an English system would write
 * Swedish figures in English.
 */
record ChartNumbers(String language) {

    static ChartNumbers in(Locale locale) {
        return new ChartNumbers(locale.getLanguage().equals("sv") ? "[$-41D]" : "");
    }

    String as(String format) {
        return language + format;
    }
}
