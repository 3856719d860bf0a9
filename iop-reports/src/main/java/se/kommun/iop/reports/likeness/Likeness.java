package se.kommun.iop.reports.likeness;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;

/** How a file stands to the one that left. */
public sealed interface Likeness {

    /** Packed anew, with exactly the same in it. */
    record Repacked() implements Likeness {}

    /**
     * It says the same, word by word and figure by figure.
     *
     * @param parts what is not the same, by its name in the package
     */
    record SaysTheSame(List<String> parts) implements Likeness {}

    /** What it says that the other does not, or the other way round. */
    record Differs(List<Difference> differences) implements Likeness {}

    /** Where one or both of them cannot be read. */
    record Unreadable() implements Likeness {}

    /**
     * A place where they say different things.
     *
     * @param place where, for a reader; empty at the very beginning
     * @param before what the paper said when it left; empty when nothing stood there
     * @param now what the file says; empty when nothing stands there
     */
    record Difference(String place, String before, String now) {}

    static Likeness of(byte[] left, byte[] file) {
        try {
            var before = Parts.of(left);
            var now = Parts.of(file);
            var changed = changed(before, now);
            if (changed.isEmpty()) {
                return new Repacked();
            }
            var differences = Book.isOne(before)
                    ? CellComparison.between(Book.cells(before), Book.cells(now))
                    : LineComparison.between(Letter.lines(before), Letter.lines(now));
            return differences.isEmpty() ? new SaysTheSame(changed) : new Differs(differences);
        } catch (IOException | XMLStreamException | IllegalArgumentException torn) {
            return new Unreadable();
        }
    }

    private static List<String> changed(Map<String, byte[]> before, Map<String, byte[]> now) {
        var all = new TreeMap<>(before);
        all.putAll(now);
        return all.keySet().stream()
                .filter(name -> !Objects.deepEquals(before.get(name), now.get(name)))
                .toList();
    }
}
