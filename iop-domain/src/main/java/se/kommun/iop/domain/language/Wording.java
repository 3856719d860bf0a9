package se.kommun.iop.domain.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.money.Money;

/**
 * How amounts, numbers, dates and lists are written in official Swedish (and in English): no-break spaces in numbers and
 * before units, dates in words, a minus sign that is one.
 */
public final class Wording {

    /** Keeps an amount on one line. */
    public static final char NO_BREAK_SPACE = '\u00a0';

    private static final Pattern PARAGRAPH = Pattern.compile("§[\\h]*(?=[\\p{L}\\p{N}])");

    private static final char EN_DASH = '\u2013';
    private static final char MINUS = '\u2212';

    private final Locale locale;
    private final String and;

    private Wording(Locale locale, String and) {
        this.locale = locale;
        this.and = and;
    }

    public static Wording of(Locale locale) {
        return "en".equals(locale.getLanguage()) ? new Wording(Locale.UK, "and") : swedish();
    }

    public static Wording swedish() {
        return new Wording(Locale.of("sv", "SE"), "och");
    }

    public Locale locale() {
        return locale;
    }

    /** Any argument of a sentence as text. */
    public String write(Object thing) {
        return switch (thing) {
            case LocalDate date -> date(date);
            case YearMonth month -> month(month);
            case Period period -> period(period);
            case Money money -> amount(money);
            case BigDecimal number -> number(number);
            case Long number -> number(number);
            case Integer number -> number(number);
            default -> thing.toString();
        };
    }

    /** {@code § 6} with a no-break space, also where somebody wrote {@code §6}. */
    public String paragraphs(String text) {
        return PARAGRAPH.matcher(text).replaceAll("§" + NO_BREAK_SPACE);
    }

    /** {@code 20 juni 2024}. */
    public String date(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern("d MMMM uuuu", locale));
    }

    /** {@code december 2024}. */
    public String month(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern("MMMM uuuu", locale));
    }

    /** {@code 1 juli–31 december 2024}; the first month and year are left out when they are the last ones. */
    public String period(Period period) {
        if (period.from().equals(period.through())) {
            return date(period.through());
        }
        var first = "d MMMM uuuu";
        if (YearMonth.from(period.from()).equals(YearMonth.from(period.through()))) {
            first = "d";
        } else if (period.from().getYear() == period.through().getYear()) {
            first = "d MMMM";
        }
        return period.from().format(DateTimeFormatter.ofPattern(first, locale)) + EN_DASH + date(period.through());
    }

    /** {@code 100 000 kr}, or {@code 76 091,92 kr} when there are öre; all spaces are no-break spaces. */
    public String amount(Money money) {
        var pattern = money.ore() % 100 == 0 ? "#,##0" : "#,##0.00";
        return format(BigDecimal.valueOf(money.ore(), 2), pattern) + NO_BREAK_SPACE + "kr";
    }

    public String number(long number) {
        return format(BigDecimal.valueOf(number), "#,##0");
    }

    /** All decimals that the number has. */
    public String number(BigDecimal number) {
        return format(number, "#,##0.##########");
    }

    /** Rounded half up to one decimal: {@code 19,5}. */
    public String oneDecimal(BigDecimal number) {
        return format(number.setScale(1, RoundingMode.HALF_UP), "#,##0.0");
    }

    /** A share from 0 to 1 as {@code 94,3 %}, rounded half up to one decimal. */
    public String percent(BigDecimal share) {
        return oneDecimal(share.movePointRight(2)) + NO_BREAK_SPACE + "%";
    }

    /** {@code a, b och c}. */
    public String list(List<String> items) {
        return list(items, and);
    }

    /** {@code a, b samt c}. */
    public String list(List<String> items, String lastJoin) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + " " + lastJoin + " " + items.getLast();
    }

    private String format(BigDecimal number, String pattern) {
        var symbols = DecimalFormatSymbols.getInstance(locale);
        symbols.setGroupingSeparator("en".equals(locale.getLanguage()) ? ',' : NO_BREAK_SPACE);
        symbols.setMinusSign(MINUS);
        var format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.UNNECESSARY);
        return format.format(number);
    }
}
