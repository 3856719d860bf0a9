package se.kommun.iop.ui.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.activity.Place;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.CaseNumber;
import se.kommun.iop.domain.agreement.Finality;
import se.kommun.iop.domain.agreement.Formalities;
import se.kommun.iop.domain.agreement.StandingExplained;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.language.Sentence;
import se.kommun.iop.domain.observation.Completeness;
import se.kommun.iop.domain.observation.Completeness.Occasion;
import se.kommun.iop.domain.observation.Figures;

/** How an agreement stands, for a script. Without a case file there is no member {@code measures}. */
record ExplainedJson(Desk desk, Agreement agreement, LocalDate today, Optional<CaseFile> file) {

    String text() {
        var stands = StandingExplained.of(agreement, today);
        var standing = stands.standing();
        var all = Json.object(
                "agreement", agreement.code(),
                "title", agreement.identity().title(),
                "caseNumber",
                        agreement
                                .identity()
                                .caseNumber()
                                .map(CaseNumber::written)
                                .orElse(null),
                "committee", agreement.identity().committee(),
                "today", today,
                "standing", ExplainedDuties.word(standing),
                "standingText", desk.say("standing." + standing),
                "standingBecause", said(stands.because()),
                "hindrances", said(Finality.of(agreement).hindrances()),
                "formalities", said(new Formalities(agreement, today).observations()),
                "term", period(agreement.term().period()),
                "total", agreement.total().inKronor(),
                "instalments", new ExplainedMoney(desk, agreement, today).instalments(),
                "statements", new ExplainedMoney(desk, agreement, today).statements());
        var duties = new ExplainedDuties(desk, agreement, today);
        all.put("obligations", duties.obligations());
        all.put("openQuestions", duties.questions());
        var life = new ExplainedLife(desk, agreement, today);
        all.put("followUps", life.followUps());
        all.put("end", life.end());
        all.put("nextSteps", life.nextSteps());
        all.put("expectedOccasions", expected());
        file.ifPresent(known -> all.put(
                "measures",
                agreement.activity().measures().stream()
                        .map(measure -> measure(known, measure))
                        .toList()));
        return Json.of(all);
    }

    private List<String> said(List<Sentence> sentences) {
        var phrases = Phrasebook.of(desk.locale());
        return sentences.stream().map(phrases::say).toList();
    }

    /** By the calendar, in the whole term and up to the day. */
    private Map<String, @Nullable Object> expected() {
        var term = agreement.term().period();
        return Json.object(
                "term",
                expected(term),
                "soFar",
                term.until(today).map(this::expected).orElse(0));
    }

    private int expected(Period period) {
        var activity = agreement.activity();
        return Completeness.of(
                        activity.calendar(),
                        activity.placeCodes(),
                        period,
                        activity.mainMeasure().code(),
                        Figures.of(List.of()))
                .expected();
    }

    private Map<String, @Nullable Object> measure(CaseFile known, Measure measure) {
        var completeness = known.completeness(measure);
        var figures = known.figures().measuring(measure.code());
        return Json.object(
                "measure", measure.code(),
                "name", measure.name(),
                "total", figures.total(),
                "estimated", figures.estimatedTotal(),
                "occasionsWithValue", figures.occasions(),
                "expected", completeness.expected(),
                "reported", completeness.reported().size(),
                "cancelled", days(completeness.cancelled()),
                "closed", days(completeness.closed()),
                "missing", days(completeness.missing()),
                "unexpected", days(completeness.unexpected()));
    }

    private List<Map<String, @Nullable Object>> days(List<Occasion> occasions) {
        return occasions.stream()
                .map(one -> Json.object("date", one.date(), "place", placeName(one)))
                .toList();
    }

    private String placeName(Occasion occasion) {
        return agreement
                .activity()
                .place(occasion.place())
                .map(Place::name)
                .orElse(occasion.place().text());
    }

    private static Map<String, @Nullable Object> period(Period period) {
        return Json.object("from", period.from(), "through", period.through());
    }
}
