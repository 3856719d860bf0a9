package se.kommun.iop.reports.yearwheel;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.obligation.Obligation;
import se.kommun.iop.domain.obligation.Obligation.Kind;
import se.kommun.iop.domain.obligation.Obligation.State;
import se.kommun.iop.domain.obligation.YearWheel;

/**
 * Writes the obligations that have days as all-day events. An event keeps its UID whatever its day, and its SEQUENCE is the
 * version of the agreement, so that a calendar moves it instead of showing it twice.
 */
public final class CalendarFeed {

    private static final String BUNDLE = "se.kommun.iop.reports.yearwheel.feed";
    private static final int REMIND_DAYS_BEFORE = 7;

    /** The standard counts 75 bytes, the library characters: in Swedish a letter may take two bytes. */
    private static final int CHARACTERS_IN_A_LINE = 37;

    private final Map<Code, AgreementLabel> labels;
    private final Phrasebook words;
    private final Phrasebook sentences;

    /** @param labels for each agreement on the wheel, how it is called and its version */
    public CalendarFeed(Map<Code, AgreementLabel> labels, Locale locale) {
        this.labels = Map.copyOf(labels);
        this.words = Phrasebook.of(BUNDLE, locale, CalendarFeed.class.getClassLoader());
        this.sentences = Phrasebook.of(locale);
    }

    /** @param name the calendar's name as the reader's program shows it */
    public byte[] write(YearWheel wheel, String name) {
        var calendar = new ICalendar();
        calendar.setProductId("-//IOP//" + words.say("feed.product") + "//SV");
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setMethod("PUBLISH");
        calendar.setName(name);
        calendar.setExperimentalProperty("X-WR-CALNAME", name);
        calendar.setExperimentalProperty("X-PUBLISHED-TTL", "PT6H");
        wheel.obligations().forEach(one -> one.window().ifPresent(window -> calendar.addEvent(event(one, window))));
        return bytes(calendar);
    }

    private static byte[] bytes(ICalendar calendar) {
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(CHARACTERS_IN_A_LINE);
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private VEvent event(Obligation one, Period window) {
        var label = labels.getOrDefault(one.agreement(), AgreementLabel.UNKNOWN);
        // Only the first day of a right to be paid: the rest of the period is no appointment.
        var days = one.kind() == Kind.PAYMENT ? new Period(window.from(), window.from()) : window;
        var event = new VEvent();
        event.setUid(one.id().replace('/', '.') + "@iop");
        event.setSequence(label.version());
        event.setDateTimeStamp(Date.from(label.savedAt()));
        event.setDateStart(new DateStart(day(days.from())));
        event.setDateEnd(new DateEnd(day(days.through().plusDays(1))));
        event.setSummary(summary(one));
        event.setDescription(description(one, label));
        event.setTransparency(Transparency.transparent());
        event.setStatus(Status.confirmed());
        event.addCategories(label.subject());
        if (isToBeRemindedOf(one)) {
            event.addAlarm(VAlarm.display(
                    new Trigger(
                            Duration.builder()
                                    .prior(true)
                                    .days(REMIND_DAYS_BEFORE)
                                    .build(),
                            Related.START),
                    summary(one)));
        }
        return event;
    }

    private static boolean isToBeRemindedOf(Obligation one) {
        return !one.kind().comesByItself() && (one.state() == State.UPCOMING || one.state() == State.DUE);
    }

    private String summary(Obligation one) {
        var said = sentences.say(one.what());
        return switch (one.state()) {
            case DONE -> one.kind().comesByItself() ? said : words.say("feed.done", said);
            case PAST_BEFORE_START -> words.say("feed.past-before-start", said);
            case OVERDUE -> words.say("feed.overdue", said);
            case DUE, UPCOMING, STANDING, WAITING -> said;
        };
    }

    private String description(Obligation one, AgreementLabel label) {
        var owner = one.owner().isEmpty() ? "" : "\n" + words.say("feed.owner", one.owner());
        var source = one.clause().isEmpty() ? "" : "\n" + words.say("feed.source", one.clause());
        return words.say("feed.agreement", label.subject()) + owner + source;
    }

    /** A day without a time, the same wherever it is read. */
    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}
