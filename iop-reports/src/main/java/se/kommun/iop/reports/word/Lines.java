package se.kommun.iop.reports.word;

import java.util.List;

/** What people type, paragraph by paragraph. */
final class Lines {

    private Lines() {}

    /** At least one, and none of them blank unless the text is. */
    static List<String> of(String text) {
        var lines = text.lines()
                .map(Plain::line)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return lines.isEmpty() ? List.of("\u2013") : lines;
    }
}
