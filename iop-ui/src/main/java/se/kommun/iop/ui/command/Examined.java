package se.kommun.iop.ui.command;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import se.kommun.iop.domain.observation.Fingerprint;
import se.kommun.iop.domain.paper.IssuedPaper;
import se.kommun.iop.domain.paper.IssuedPapers;
import se.kommun.iop.domain.paper.PaperHistory;
import se.kommun.iop.domain.paper.Verification;
import se.kommun.iop.reports.stamp.Stamp;
import se.kommun.iop.reports.stamp.Stamped;

/** What there is to say about a file that may be a paper of ours. */
sealed interface Examined {

    int exitCode();

    /**
     * A paper that the register knows.
     *
     * @param altered whether the file is another than the one that left
     */
    record Issued(Verification verification, boolean altered) implements Examined {

        @Override
        public int exitCode() {
            return altered ? 2 : verification.same() ? 0 : 1;
        }
    }

    /** It says that it is ours, and this register has never heard of it. */
    record FromElsewhere(Stamp stamp) implements Examined {

        @Override
        public int exitCode() {
            return 2;
        }
    }

    /** Why it says nothing that we understand. */
    record Unknown(Stamped told) implements Examined {

        @Override
        public int exitCode() {
            return 2;
        }
    }

    static Examined of(byte[] content, Registers registers) {
        var asItLeft = registers.papers().find(Fingerprint.of(content));
        if (asItLeft.isPresent()) {
            return issued(asItLeft.get(), false, registers);
        }
        var told = Stamped.of(content);
        if (!(told instanceof Stamped.Ours(var stamp))) {
            return new Unknown(told);
        }
        return stamped(stamp, registers.papers())
                .map(paper -> issued(paper, true, registers))
                .orElseGet(() -> new FromElsewhere(stamp));
    }

    /** The one that was made from the same snapshot at the same moment. */
    private static Optional<IssuedPaper> stamped(Stamp stamp, IssuedPapers papers) {
        return papers.of(stamp.paper().agreement()).stream()
                .filter(paper -> paper.paper().equals(stamp.paper())
                        && paper.checksum().equals(stamp.checksum())
                        && paper.at()
                                .truncatedTo(ChronoUnit.MICROS)
                                .equals(stamp.takenAt().truncatedTo(ChronoUnit.MICROS)))
                .findFirst();
    }

    private static Examined issued(IssuedPaper paper, boolean altered, Registers registers) {
        var history =
                new PaperHistory(registers.agreements(), registers.ledger(), registers.lists(), registers.answers());
        return new Issued(history.verify(paper).orElseThrow(), altered);
    }
}
