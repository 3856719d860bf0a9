package se.kommun.iop.domain.followup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.followup.FollowUp.Point;
import se.kommun.iop.domain.language.Sentence;

/**
 * What has become of a follow-up (uppföljningens läge). It is done when all points of the agreement's list have been dealt
 * with, at one meeting or at several; a meeting before its time does not count.
 *
 * @param meetings what is planned or held, in the order of days; a written follow-up has the day of its paper
 */
public record FollowUpProgress(FollowUp followUp, List<FollowUpHeld> meetings) {

    public FollowUpProgress {
        meetings = List.copyOf(meetings);
    }

    /** @param all what is planned or held of any follow-up */
    public static FollowUpProgress of(FollowUp followUp, List<FollowUpHeld> all) {
        return new FollowUpProgress(
                followUp,
                all.stream()
                        .filter(one -> one.followUp().equals(followUp.code()))
                        .sorted(Comparator.comparing(FollowUpHeld::on))
                        .toList());
    }

    /** The meeting that dealt with the last point; it may be one to come. */
    public Optional<FollowUpHeld> completing() {
        return meetings.stream().filter(one -> undealt(one.on()).isEmpty()).findFirst();
    }

    /** What had been held on the day, also too early. */
    public List<FollowUpHeld> held(LocalDate today) {
        return meetings.stream().filter(one -> !one.on().isAfter(today)).toList();
    }

    /** The next day that is planned. */
    public Optional<LocalDate> planned(LocalDate today) {
        return meetings.stream()
                .map(FollowUpHeld::on)
                .filter(day -> day.isAfter(today))
                .findFirst();
    }

    /** The points that no meeting in its time had dealt with on the day. */
    public List<Point> undealt(LocalDate today) {
        var counted = held(today).stream().filter(this::isInTime).toList();
        return followUp.points().stream()
                .filter(point ->
                        counted.stream().noneMatch(one -> one.dealtWith().contains(point.code())))
                .toList();
    }

    /** Why it is not done, as far as anything has come of it. */
    public Optional<Sentence> lacking(LocalDate today) {
        var held = held(today);
        var early = held.stream().filter(one -> !isInTime(one)).toList();
        if (held.size() > early.size()) {
            var points = undealt(today);
            return points.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Sentence.of(
                            "followup.undealt",
                            points.size(),
                            points.stream()
                                    .map(Point::text)
                                    .map(FollowUpProgress::quoted)
                                    .toList()));
        }
        if (!early.isEmpty()) {
            return followUp.due()
                    .earliest()
                    .map(day ->
                            Sentence.of("followup.too-early", early.getLast().on(), day));
        }
        return planned(today).map(day -> Sentence.of("followup.planned", day));
    }

    private boolean isInTime(FollowUpHeld one) {
        return followUp.due().earliest().map(day -> !one.on().isBefore(day)).orElse(true);
    }

    private static String quoted(String point) {
        return "”" + (point.endsWith(".") ? point.substring(0, point.length() - 1) : point) + "”";
    }
}
