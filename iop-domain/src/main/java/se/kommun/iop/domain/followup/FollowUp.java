package se.kommun.iop.domain.followup;

import java.util.List;
import se.kommun.iop.domain.code.Code;

/**
 * One follow-up that the agreement asks for (uppföljning), with the points of its own list.
 *
 * @param performer who carries it out, by role or organ
 * @param form the paper it becomes
 * @param points at least one; the agreement's list is a minimum when it says <i>bland annat</i>
 * @param clause where the agreement says so
 */
public record FollowUp(
        Code code, String title, String performer, Form form, Due due, List<Point> points, String clause) {

    /** @throws IllegalArgumentException without points */
    public FollowUp {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("A follow-up has at least one point");
        }
    }

    public enum Form {
        /** A meeting with notes (minnesanteckningar). */
        MEETING,
        /** A written report to the committee (skriftlig uppföljning). */
        WRITTEN
    }

    /**
     * One point of the list, as the agreement words it.
     *
     * @param content what the system can put there from its data, beside what people type
     */
    public record Point(Code code, String text, Content content, String clause) {}

    /** What of a point can be made from data; the judgement is always typed by a person. */
    public enum Content {
        /** Parties, places and commitments. */
        COLLABORATION,
        /** The goals, each to be assessed by a person. */
        GOALS,
        /** Averages and development. */
        INTEREST,
        /** Totals of every measure. */
        FIGURES,
        /** The instalments and what they were used for. */
        FUNDS,
        /** Nothing: text by a person alone. */
        TEXT
    }
}
