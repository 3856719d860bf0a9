package se.kommun.iop.batch.reading.hypothesis;

/**
 * What speaks for one reading of a whole list (belägg).
 *
 * @param served counts on days of service
 * @param unserved counts on other days
 * @param sums stated sums that agree with what was read
 * @param contradictions sums, weekdays, counts and places that do not agree with each other
 * @param lost counts that had to be left out
 * @param inOrder counts whose day is not before the one above
 */
public record Evidence(int served, int unserved, int sums, int contradictions, int lost, int inOrder) {

    private static final int SUM = 10;
    private static final int CONTRADICTION = 8;
    private static final int DAY_OF_SERVICE = 2;

    /** Sums weigh most: nobody gets them right by chance. */
    public int score() {
        return SUM * sums - CONTRADICTION * contradictions + DAY_OF_SERVICE * (served - unserved - lost) + inOrder;
    }

    public boolean isContradicted() {
        return contradictions > 0;
    }

    int counts() {
        return served + unserved;
    }

    /** Hardly any of several counts is on a day of service: the days can be read wrongly all over. */
    public boolean looksMisread() {
        return counts() >= 3 && served * 4 <= counts();
    }

    /** Nearly everything is on days of service, and no less was read than in the other reading. */
    public boolean isClearlyRightAbout(Evidence other) {
        return counts() >= other.counts()
                && lost <= other.lost
                && contradictions <= other.contradictions
                && served * 5 >= counts() * 4;
    }
}
