package se.kommun.iop.batch.attendanceimport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import se.kommun.iop.domain.code.Code;

/** A program that hands in a list and is killed in the middle of it. */
final class KilledImport {

    static final Code AGREEMENT = House.OPEN_HOUSE;
    static final int LINES = 2600;
    static final int KILLED = 137;

    private KilledImport() {}

    public static void main(String[] arguments) {
        var calls = new AtomicInteger();
        int fatal = Integer.parseInt(arguments[1]);
        var meddler = new MeddlerWithLists(() -> {
            if (calls.incrementAndGet() == fatal) {
                Runtime.getRuntime().halt(KILLED);
            }
        });
        var database = Database.file(Path.of(arguments[0]));
        try (var house = new RealHouse(database, Optional.of(new SpokenLists()), Optional.of(meddler))) {
            house.knows(ShippedAgreement.called(AGREEMENT.text()));
            house.handIn(AGREEMENT, "lista.csv", content());
        }
        // Already read in an earlier life, and too few calls left to die at.
        Runtime.getRuntime().halt(KILLED);
    }

    static byte[] content() {
        return String.join("\n", AttendanceImportsTest.manyLines(LINES)).getBytes(UTF_8);
    }
}
