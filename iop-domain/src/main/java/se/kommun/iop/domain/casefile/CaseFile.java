package se.kommun.iop.domain.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.followup.Answer;
import se.kommun.iop.domain.observation.Completeness;
import se.kommun.iop.domain.observation.Figures;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.OpenFinding;
import se.kommun.iop.domain.observation.ReceivedList;

/**
 * Everything about one agreement, gathered once (akt): what a screen shows and a paper is made from.
 *
 * @param asOf the cut-off date (brytdatum): reports and facts about later days do not count
 * @param figures the figures up to the cut-off
 * @param lists the lists handed in, the latest first
 * @param answers what people have typed, by follow-up or decision
 * @param openFindings what there still is to say about lists that count or wait
 */
public record CaseFile(
        Agreement agreement,
        LocalDate asOf,
        Figures figures,
        List<ReceivedList> lists,
        Map<Code, List<Answer>> answers,
        List<OpenFinding> openFindings) {

    public CaseFile {
        figures = figures.until(asOf);
        lists = List.copyOf(lists);
        answers = Map.copyOf(answers);
        openFindings = List.copyOf(openFindings);
    }

    /** One whose lists leave nothing open. */
    public CaseFile(
            Agreement agreement,
            LocalDate asOf,
            Figures figures,
            List<ReceivedList> lists,
            Map<Code, List<Answer>> answers) {
        this(agreement, asOf, figures, lists, answers, List.of());
    }

    /** The same with these texts only. */
    public CaseFile withAnswers(Map<Code, List<Answer>> others) {
        return new CaseFile(agreement, asOf, figures, lists, others, openFindings);
    }

    /** The same for whoever does not look at what has been reported. */
    public CaseFile withoutFigures() {
        return new CaseFile(agreement, asOf, Figures.of(List.of()), List.of(), answers, List.of());
    }

    /** The lists that somebody has yet to accept or withdraw. */
    public List<ReceivedList> waiting() {
        return lists.stream()
                .filter(list -> list.stage() == ReceivedList.Stage.READ || list.stage() == ReceivedList.Stage.RECEIVED)
                .toList();
    }

    /** The days of the term that have passed at the cut-off; empty before the term starts. */
    public Optional<Period> elapsed() {
        return agreement.term().period().until(asOf);
    }

    /** How the reports of a measure stand against the calendar, up to the cut-off. */
    public Completeness completeness(Measure measure) {
        return elapsed()
                .map(period -> Completeness.of(
                        agreement.activity().calendar(),
                        agreement.activity().placeCodes(),
                        period,
                        measure.code(),
                        figures))
                .orElseGet(() -> new Completeness(List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    /** The list that a figure came with. */
    public Optional<ReceivedList> list(ImportId id) {
        return lists.stream().filter(list -> list.id().equals(id)).findFirst();
    }

    /** What has been typed for a point of a follow-up, or for a goal within it. */
    public Optional<Answer> answer(Code followUp, Code point, Code about) {
        return answers.getOrDefault(followUp, List.of()).stream()
                .filter(answer -> answer.point().equals(point) && answer.about().equals(about))
                .findFirst();
    }
}
