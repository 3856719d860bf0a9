package se.kommun.iop.domain.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.kommun.iop.domain.code.Code;

/**
 * A follow-up that has been planned or held.
 *
 * @param on the day of the meeting, or of the paper
 * @param participants who took part, by role
 * @param minutes where the notes are; empty until there are any
 * @param dealtWith the points that were dealt with
 */
public record FollowUpHeld(
        Code followUp, LocalDate on, List<String> participants, String minutes, List<Code> dealtWith) {

    public FollowUpHeld {
        participants = List.copyOf(participants);
        dealtWith = List.copyOf(dealtWith);
    }

    /** Nothing has come of it yet but its day. */
    public boolean isPlan() {
        return minutes.isEmpty() && dealtWith.isEmpty();
    }

    /** This one noted among all others; it takes the place of what was planned for the same follow-up. */
    public List<FollowUpHeld> among(List<FollowUpHeld> others) {
        return Stream.concat(
                        others.stream()
                                .filter(one -> !one.isPlan() || !one.followUp().equals(followUp)),
                        Stream.of(this))
                .toList();
    }
}
