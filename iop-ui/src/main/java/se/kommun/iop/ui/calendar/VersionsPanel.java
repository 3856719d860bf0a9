package se.kommun.iop.ui.calendar;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.kommun.iop.domain.activity.CalendarVersion;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.ui.frame.Facts;
import se.kommun.iop.ui.frame.Mark;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Part;
import se.kommun.iop.ui.frame.Words;

/** Every version of the calendar with its source, the one that counts first. */
final class VersionsPanel extends Div {

    private final Agreement agreement;

    VersionsPanel(Agreement agreement) {
        this.agreement = agreement;
        var part = new Part(Words.say("calendar.title"), new Paragraph(Words.say("calendar.text")));
        var versions = agreement.activity().calendar().versions();
        if (versions.isEmpty()) {
            part.add(new Paragraph(Words.say("activity.calendar.none")));
        }
        versions.stream()
                .sorted(Comparator.comparingInt(CalendarVersion::number).reversed())
                .forEach(version -> part.add(version(version, version.equals(versions.getLast()))));
        add(part);
    }

    private Div version(CalendarVersion version, boolean counts) {
        var words = new RuleWords(agreement, version.namedPeriods());
        var facts = new Facts()
                .with(Words.say("calendar.agreed"), Words.wording().date(version.agreedOn()))
                .with(Words.say("calendar.source"), version.source())
                .with(
                        Words.say("calendar.expected"),
                        Words.say(
                                "calendar.expected.text",
                                expected(version),
                                agreement.activity().occasion()))
                .with(Words.say("calendar.rules"), list(version.rules().stream().map(words::say)));
        if (!version.namedPeriods().isEmpty()) {
            facts.with(
                    Words.say("calendar.periods"),
                    list(version.namedPeriods().stream().map(RuleWords::say)));
        }
        if (!version.closures().isEmpty()) {
            facts.with(
                    Words.say("calendar.closures"),
                    list(version.closures().stream().map(words::say)));
        }
        var all = new Div(new H3(Words.say("calendar.version", version.number())));
        if (counts) {
            all.add(new Mark(Notice.Kind.GOOD, Words.say("calendar.counts")));
        }
        all.add(facts);
        return all;
    }

    private long expected(CalendarVersion version) {
        return version.expected(
                agreement.activity().placeCodes(), agreement.term().period());
    }

    private static UnorderedList list(Stream<String> sentences) {
        var list = new UnorderedList();
        List<String> all = sentences.toList();
        all.forEach(sentence -> list.add(new ListItem(sentence)));
        return list;
    }
}
