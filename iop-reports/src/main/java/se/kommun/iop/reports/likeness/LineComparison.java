package se.kommun.iop.reports.likeness;

import java.util.ArrayList;
import java.util.List;
import se.kommun.iop.reports.likeness.Likeness.Difference;

/** Two texts in their order: what stands in both, and what came, went or became something else in between. */
final class LineComparison {

    /** More than this is compared line against line, without looking for what has moved. */
    private static final long LARGEST = 16_000_000;

    private final List<Line> before;
    private final List<Line> now;
    private final List<Difference> differences = new ArrayList<>();

    private LineComparison(List<Line> before, List<Line> now) {
        this.before = before;
        this.now = now;
    }

    static List<Difference> between(List<Line> before, List<Line> now) {
        int start = 0;
        int shortest = Math.min(before.size(), now.size());
        while (start < shortest && same(before.get(start), now.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shortest - start && same(before.get(before.size() - 1 - end), now.get(now.size() - 1 - end))) {
            end++;
        }
        var comparison =
                new LineComparison(before.subList(start, before.size() - end), now.subList(start, now.size() - end));
        comparison.compare();
        return comparison.differences;
    }

    private void compare() {
        if ((long) before.size() * now.size() > LARGEST) {
            changed(before, now);
            return;
        }
        var common = common();
        int b = 0;
        int n = 0;
        int fromB = 0;
        int fromN = 0;
        while (b < before.size() && n < now.size()) {
            if (same(before.get(b), now.get(n))) {
                changed(before.subList(fromB, b), now.subList(fromN, n));
                b++;
                n++;
                fromB = b;
                fromN = n;
            } else if (common[b + 1][n] >= common[b][n + 1]) {
                b++;
            } else {
                n++;
            }
        }
        changed(before.subList(fromB, before.size()), now.subList(fromN, now.size()));
    }

    /** How many lines, in order, the rest of both have in common. */
    private int[][] common() {
        var common = new int[before.size() + 1][now.size() + 1];
        for (int b = before.size() - 1; b >= 0; b--) {
            for (int n = now.size() - 1; n >= 0; n--) {
                common[b][n] = same(before.get(b), now.get(n))
                        ? common[b + 1][n + 1] + 1
                        : Math.max(common[b + 1][n], common[b][n + 1]);
            }
        }
        return common;
    }

    private void changed(List<Line> went, List<Line> came) {
        for (int i = 0; i < Math.max(went.size(), came.size()); i++) {
            var old = i < went.size() ? went.get(i) : null;
            var other = i < came.size() ? came.get(i) : null;
            if (old == null) {
                differences.add(
                        new Difference(came.get(i).place(), "", came.get(i).text()));
            } else if (other == null) {
                differences.add(new Difference(old.place(), old.text(), ""));
            } else if (!same(old, other)) {
                differences.add(new Difference(old.place(), old.text(), other.text()));
            }
        }
    }

    private static boolean same(Line one, Line other) {
        return one.text().equals(other.text());
    }
}
