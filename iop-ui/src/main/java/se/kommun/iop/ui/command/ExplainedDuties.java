package se.kommun.iop.ui.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.obligation.Obligation;
import se.kommun.iop.domain.obligation.YearWheel;
import se.kommun.iop.domain.review.OpenQuestion;
import se.kommun.iop.domain.review.OpenQuestions;

/** What is due under an agreement and what it leaves open, for a script. */
record ExplainedDuties(Desk desk, Agreement agreement, LocalDate today) {

    List<Map<String, @Nullable Object>> obligations() {
        return YearWheel.of(List.of(agreement), today).obligations().stream()
                .map(this::obligation)
                .toList();
    }

    Map<String, @Nullable Object> questions() {
        var questions = OpenQuestions.of(agreement);
        return Json.object(
                "open", questions.open().stream().map(this::question).toList(),
                "dismissed",
                        questions.dismissed().stream()
                                .map(one -> Json.object(
                                        "code", one.question().code(),
                                        "text", say(one.question()),
                                        "reason", one.dismissal().reason(),
                                        "on", one.dismissal().on()))
                                .toList());
    }

    private Map<String, @Nullable Object> obligation(Obligation one) {
        return Json.object(
                "id", one.id(),
                "kind", word(one.kind()),
                "text", Phrasebook.of(desk.locale()).say(one.what()),
                "owner", one.owner(),
                "from", one.window().map(Period::from).orElse(null),
                "through", one.window().map(Period::through).orElse(null),
                "state", word(one.state()),
                "done", one.done().orElse(null),
                "clause", one.clause());
    }

    private Map<String, @Nullable Object> question(OpenQuestion one) {
        return Json.object(
                "code", one.code(),
                "kind", word(one.kind()),
                "text", say(one),
                "suggestion", Phrasebook.of(desk.locale()).say(one.suggestion()),
                "clause", one.clause());
    }

    private String say(OpenQuestion one) {
        return Phrasebook.of(desk.locale()).say(one.what());
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
