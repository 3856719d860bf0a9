package se.kommun.iop.ui.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import se.kommun.iop.domain.observation.Fingerprint;
import se.kommun.iop.domain.paper.Gate;
import se.kommun.iop.domain.paper.IssuedPaper;
import se.kommun.iop.domain.paper.IssuedPapers;
import se.kommun.iop.domain.paper.PaperId;

/**
 * Prints papers and notes them. One that would say the same as one that has left is that one, with its date and its bytes
 * (decision 0020).
 */
public record Printing(IssuedPapers papers) {

    /** So many of the earlier ones are tried: they may be in another language, or with other choices. */
    private static final int TRIED = 5;

    /** @param undressed the paper before it gets a letterhead and before anything is left out of it */
    public record Printed(PaperId paper, Gate gate, byte[] undressed) {}

    /** A paper as it is made from something. */
    @FunctionalInterface
    public interface Writing<T> {

        void writeTo(T source, OutputStream out) throws IOException;
    }

    /** @param gate the paper's, for a snapshot taken at a moment */
    public Printed print(PaperId paper, Function<Instant, Gate> gate, Instant now, Writing<Gate> writing) {
        var current = gate.apply(moment(now));
        var alike = papers.of(paper.agreement()).stream()
                .filter(issued -> issued.paper().equals(paper)
                        && issued.checksum().equals(current.snapshot().checksum())
                        && issued.stage() == current.stageOfNext())
                .toList();
        return again(alike, moment -> printed(paper, gate.apply(moment), writing), Printed::undressed)
                .orElseGet(() -> printed(paper, current, writing));
    }

    /** @param content the file as it leaves; the register keeps it once */
    public void note(Printed printed, byte[] content, String by) {
        var leaving = IssuedPaper.of(
                printed.paper(),
                printed.gate().snapshot(),
                printed.gate().stageOfNext(),
                printed.undressed(),
                content,
                by);
        if (papers.of(printed.paper().agreement()).stream().noneMatch(isThat(leaving))) {
            papers.keep(leaving);
        }
    }

    /** The moment as the register keeps it: the paper says the same of it. */
    static Instant moment(Instant now) {
        return now.truncatedTo(ChronoUnit.MICROS);
    }

    /** Whether it is the same file of the same moment. */
    static Predicate<IssuedPaper> isThat(IssuedPaper leaving) {
        return issued -> issued.paper().equals(leaving.paper())
                && issued.at().equals(leaving.at())
                && issued.file().equals(leaving.file());
    }

    /**
     * What is made at the moment of an earlier one and comes out as that one.
     *
     * @param alike those made from the same, the latest first
     */
    static <T> Optional<T> again(List<IssuedPaper> alike, Function<Instant, T> making, Function<T, byte[]> undressed) {
        return alike.stream()
                .filter(issued -> issued.undressed().isPresent())
                .map(IssuedPaper::at)
                .distinct()
                .limit(TRIED)
                .flatMap(
                        moment -> Optional.of(making.apply(moment))
                                .filter(made -> isOneOf(alike, moment, undressed.apply(made)))
                                .stream())
                .findFirst();
    }

    static <T> byte[] written(T source, Writing<T> writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.writeTo(source, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Without asking whether it has left. */
    public static Printed printed(PaperId paper, Gate gate, Writing<Gate> writing) {
        return new Printed(paper, gate, written(gate, writing));
    }

    private static boolean isOneOf(List<IssuedPaper> alike, Instant moment, byte[] undressed) {
        var made = Optional.of(Fingerprint.of(undressed));
        return alike.stream()
                .anyMatch(issued ->
                        issued.at().equals(moment) && issued.undressed().equals(made));
    }
}
