package se.kommun.iop.reports.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.kommun.iop.domain.casefile.Snapshot;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.domain.followup.FollowUpHeld;
import se.kommun.iop.reports.AccessiblePaper;
import se.kommun.iop.reports.OfficeParts;
import se.kommun.iop.reports.Papers;
import se.kommun.iop.reports.SampleAgreement;
import se.kommun.iop.reports.Season;

/** The notes of a meeting that follows up. */
class MeetingNotesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 9, 10);
    private static final FollowUp SUMMER = SampleAgreement.agreement(Season.calendar())
            .followUpWith(Season.SUMMER)
            .orElseThrow();
    private static final List<Code> POINTS =
            SUMMER.points().stream().map(FollowUp.Point::code).toList();

    @Test
    void the_agreements_own_points_are_the_headings_in_their_order() {
        assertThat(lines(notes(meeting(DAY, POINTS))))
                .containsSubsequence(
                        "Heading1 Mötet",
                        "Heading1 Sammanfattning",
                        "Heading1 1 Utvärdering av samarbetet - hur har det funkat?",
                        "Heading1 2 Antal portioner per dag och plats. Hur har intresset sett ut?",
                        "Heading1 3 Redovisning av medlen som ska gå till löner och sociala avgifter",
                        "Heading1 4 Planering av höstens samarbete");
    }

    @Test
    void the_day_and_the_participants_are_those_that_were_noted() {
        var lines = lines(notes(meeting(DAY, POINTS)));
        assertThat(lines)
                .containsSubsequence(
                        "Heading1 Mötet",
                        "Fact Datum: 10 september 2024",
                        "Fact Deltagare: kontaktpersonen, utvecklingsledaren och verksamhetschefen",
                        "Fact Anteckningarna finns: akten",
                        "Normal Mötet behandlade:");
        assertThat(lines).noneMatch(line -> line.contains("när och var mötet hölls"));
        assertThat(lines).noneMatch(line -> line.contains("är inte gjord"));
    }

    @Test
    void what_is_left_is_said_and_two_meetings_stand_one_by_one() {
        var lines = lines(notes(meeting(DAY, POINTS.subList(0, 2)), meeting(DAY.plusDays(7), POINTS.subList(2, 3))));
        assertThat(lines)
                .contains(
                        "Heading1 Mötena",
                        "Heading2 Mötet den 10 september 2024",
                        "Heading2 Mötet den 17 september 2024",
                        "Normal Uppföljningen är inte gjord. Punkten ”Planering av höstens samarbete” är inte behandlad.");
    }

    @Test
    void without_a_noted_meeting_a_person_is_asked() {
        assertThat(lines(notes()))
                .contains("Missing [Text saknas: när och var mötet hölls och vilka som deltog, med roll]");
    }

    @Test
    void they_are_accessible_and_built_the_same_twice() {
        Stream.of(notes(), notes(meeting(DAY, POINTS)), notes(meeting(DAY, POINTS), meeting(DAY.plusDays(1), POINTS)))
                .forEach(AccessiblePaper::check);
        assertThat(notes(meeting(DAY, POINTS))).isEqualTo(notes(meeting(DAY, POINTS)));
    }

    private static FollowUpHeld meeting(LocalDate day, List<Code> points) {
        return new FollowUpHeld(
                Season.SUMMER,
                day,
                List.of("kontaktpersonen", "utvecklingsledaren", "verksamhetschefen"),
                "akten",
                points);
    }

    private static byte[] notes(FollowUpHeld... meetings) {
        var agreement = SampleAgreement.agreement(Season.calendar());
        var held = agreement.with(
                agreement.life().revise().followUps(List.of(meetings)).done());
        Snapshot snapshot = Season.of(held, Season.END, Season.entries(), Map.of());
        return Papers.written(new FollowUpReport(snapshot, Season.SUMMER, Papers.SWEDISH)::writeTo);
    }

    private static List<String> lines(byte[] file) {
        var lines = new ArrayList<String>();
        for (var paragraph : OfficeParts.all(new OfficeParts(file).xml("word/document.xml"), "w:p")) {
            lines.add(OfficeParts.style(paragraph) + " " + OfficeParts.text(paragraph));
        }
        return lines;
    }
}
