package se.kommun.iop.ui.command;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import se.kommun.iop.domain.observation.Fingerprint;
import se.kommun.iop.domain.paper.IssuedPaper;
import se.kommun.iop.domain.paper.IssuedPapers;
import se.kommun.iop.domain.paper.IssuedPortfolio;
import se.kommun.iop.domain.paper.PaperHistory;
import se.kommun.iop.domain.paper.PaperKind;
import se.kommun.iop.domain.paper.PortfolioVerification;
import se.kommun.iop.domain.paper.Verification;
import se.kommun.iop.reports.likeness.Likeness;
import se.kommun.iop.reports.stamp.Edition;
import se.kommun.iop.reports.stamp.PortfolioStamp;
import se.kommun.iop.reports.stamp.Stamp;
import se.kommun.iop.reports.stamp.Stamped;

/** What there is to say about a file that may be a paper of ours. */
sealed interface Examined {

    int exitCode();

    /** The file against the one that left. */
    enum FileState {
        UNALTERED,
        ALTERED,
        /** The paper is from before files were remembered. */
        UNREMEMBERED;

        private static FileState of(Optional<Fingerprint> left, Fingerprint now) {
            return left.map(file -> file.equals(now) ? UNALTERED : ALTERED).orElse(UNREMEMBERED);
        }

        private int exitCode(boolean same) {
            return this == ALTERED ? 2 : same ? 0 : 1;
        }
    }

    /**
     * A paper that the register knows.
     *
     * @param likeness how an altered file stands to the one that left, when that can be made again
     */
    record Issued(Verification verification, FileState file, Edition edition, Optional<Likeness> likeness)
            implements Examined {

        @Override
        public int exitCode() {
            return file.exitCode(verification.same());
        }
    }

    /** A paper about all agreements of a committee that the register knows. */
    record WholePortfolio(
            PortfolioVerification verification, FileState file, Edition edition, Optional<Likeness> likeness)
            implements Examined {

        @Override
        public int exitCode() {
            return file.exitCode(verification.same());
        }
    }

    /** It says that it is ours, and this register has never heard of it. */
    record FromElsewhere(Stamp stamp) implements Examined {

        @Override
        public int exitCode() {
            return 2;
        }
    }

    /** It says that it is our paper about a committee's agreements, and this register has never heard of it. */
    record PortfolioFromElsewhere(PortfolioStamp stamp) implements Examined {

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

    static Examined of(byte[] content, Desk desk, Registers registers) {
        var file = Fingerprint.of(content);
        var told = Stamped.of(content);
        var asItLeft = registers.papers().find(file);
        if (asItLeft.isPresent()) {
            return known(asItLeft.get(), content, edition(told), desk, registers);
        }
        return switch (told) {
            case Stamped.Ours(var stamp, var edition) ->
                stamped(stamp, registers.papers())
                        .map(paper -> known(paper, content, edition, desk, registers))
                        .orElseGet(() -> new FromElsewhere(stamp));
            case Stamped.OurPortfolio(var stamp, var edition) ->
                stamped(stamp, registers.papers())
                        .map(paper -> known(paper, content, edition, desk, registers))
                        .orElseGet(() -> new PortfolioFromElsewhere(stamp));
            case Stamped.OtherVersion other -> new Unknown(other);
            case Stamped.DamagedStamp damaged -> new Unknown(damaged);
            case Stamped.NotOurs foreign -> new Unknown(foreign);
            case Stamped.Damaged torn -> new Unknown(torn);
        };
    }

    private static Edition edition(Stamped told) {
        return switch (told) {
            case Stamped.Ours(var stamp, var edition) -> edition;
            case Stamped.OurPortfolio(var stamp, var edition) -> edition;
            case Stamped.OtherVersion other -> Edition.WHOLE;
            case Stamped.DamagedStamp damaged -> Edition.WHOLE;
            case Stamped.NotOurs foreign -> Edition.WHOLE;
            case Stamped.Damaged torn -> Edition.WHOLE;
        };
    }

    /** The one that was made from the same snapshot at the same moment. */
    private static Optional<IssuedPaper> stamped(Stamp stamp, IssuedPapers papers) {
        return papers.of(stamp.paper().agreement()).stream()
                .filter(paper -> paper.paper().equals(stamp.paper())
                        && paper.checksum().equals(stamp.checksum())
                        && isAt(paper, stamp.takenAt()))
                .findFirst();
    }

    private static Optional<IssuedPaper> stamped(PortfolioStamp stamp, IssuedPapers papers) {
        return papers.of(PaperKind.PORTFOLIO).stream()
                .filter(paper -> paper.asOf().equals(stamp.asOf()) && isAt(paper, stamp.takenAt()))
                .findFirst();
    }

    private static boolean isAt(IssuedPaper paper, Instant moment) {
        return paper.at().truncatedTo(ChronoUnit.MICROS).equals(moment.truncatedTo(ChronoUnit.MICROS));
    }

    private static Examined known(IssuedPaper paper, byte[] content, Edition edition, Desk desk, Registers registers) {
        var history =
                new PaperHistory(registers.agreements(), registers.ledger(), registers.lists(), registers.answers());
        var state = FileState.of(paper.file(), Fingerprint.of(content));
        var remaking = new Remaking(desk, registers, history);
        if (paper.paper().kind() == PaperKind.PORTFOLIO) {
            var whole = IssuedPortfolio.in(registers.papers().of(PaperKind.PORTFOLIO)).stream()
                    .filter(portfolio -> portfolio.papers().contains(paper))
                    .findFirst()
                    .orElseThrow();
            var verification = history.verify(whole);
            return new WholePortfolio(
                    verification,
                    state,
                    edition,
                    likeness(state, content, () -> remaking.of(whole, verification.committee(), edition)));
        }
        return new Issued(
                history.verify(paper).orElseThrow(),
                state,
                edition,
                likeness(state, content, () -> remaking.of(paper, edition)));
    }

    private static Optional<Likeness> likeness(FileState state, byte[] content, Supplier<Optional<byte[]>> left) {
        return state == FileState.ALTERED ? left.get().map(file -> Likeness.of(file, content)) : Optional.empty();
    }
}
