package se.kommun.iop.reports.reminder;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.activity.Place;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.observation.Completeness.Occasion;
import se.kommun.iop.domain.party.Party;

/**
 * What to write to the association's contact about the days that are missing (påminnelse): exactly those, up to the
 * cut-off.
 *
 * @param recipient whom to write to, by role
 */
public record Reminder(String recipient, String subject, String body) {

    private static final String BUNDLE = "se.kommun.iop.reports.reminder.texts";

    /** Empty when nothing is missing. */
    public static Optional<Reminder> of(CaseFile file, Measure measure, Locale locale) {
        var missing = file.completeness(measure).missing();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new Writer(file, measure, missing, phrases(locale)).reminder());
    }

    private static Phrasebook phrases(Locale locale) {
        return Phrasebook.of(BUNDLE, locale, Reminder.class.getClassLoader());
    }

    private record Writer(CaseFile file, Measure measure, List<Occasion> missing, Phrasebook phrases) {

        Reminder reminder() {
            var agreement = file.agreement();
            var subject = phrases.say("subject", agreement.identity().subject(), file.asOf());
            var body = Stream.of(
                            Stream.of(phrases.say("greeting")),
                            Stream.of(phrases.say(
                                    "missing",
                                    missing.size(),
                                    agreement.activity().occasion(),
                                    agreement.identity().subject(),
                                    file.asOf())),
                            agreement.activity().places().stream().flatMap(this::place),
                            Stream.of(phrases.say("how", measure.name())),
                            Stream.of(phrases.say("privacy")),
                            Stream.of(
                                    phrases.say("regards", agreement.identity().issuedBy())))
                    .flatMap(part -> part)
                    .collect(Collectors.joining("\n\n", "", "\n"));
            return new Reminder(recipient(), subject, body);
        }

        private String recipient() {
            return phrases.wording()
                    .list(file.agreement().parties().parties().stream()
                            .filter(Party.Association.class::isInstance)
                            .map(Party::contactRole)
                            .toList());
        }

        /** The place and, month by month, its missing days. */
        private Stream<String> place(Place place) {
            var byMonth = missing.stream()
                    .filter(occasion -> occasion.place().equals(place.code()))
                    .collect(Collectors.groupingBy(
                            occasion -> YearMonth.from(occasion.date()), TreeMap::new, Collectors.toList()));
            return byMonth.isEmpty()
                    ? Stream.empty()
                    : Stream.of(byMonth.entrySet().stream()
                            .map(month -> phrases.say("days", month.getKey(), days(month.getValue())))
                            .collect(Collectors.joining("\n", place.name() + "\n", "")));
        }

        private String days(List<Occasion> occasions) {
            var day = DateTimeFormatter.ofPattern("EEEE d", phrases.wording().locale());
            return occasions.stream()
                    .map(occasion -> occasion.date().format(day))
                    .collect(Collectors.joining(", "));
        }
    }
}
