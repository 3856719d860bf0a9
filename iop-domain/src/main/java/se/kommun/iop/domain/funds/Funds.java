package se.kommun.iop.domain.funds;

import java.util.List;
import java.util.stream.Stream;

/** All that has been stated about the use of the money. */
public record Funds(List<FundsLine> lines, List<Transfer> transfers, List<Assurance> assurances) {

    public static final Funds NONE = new Funds(List.of(), List.of(), List.of());

    public Funds {
        lines = List.copyOf(lines);
        transfers = List.copyOf(transfers);
        assurances = List.copyOf(assurances);
    }

    /** What concerns one instalment. */
    public Funds of(int instalment) {
        return new Funds(
                lines.stream().filter(line -> line.instalment() == instalment).toList(),
                transfers.stream()
                        .filter(transfer -> transfer.instalment() == instalment)
                        .toList(),
                assurances.stream()
                        .filter(assurance -> assurance.instalment() == instalment)
                        .toList());
    }

    /** A number that no line has. */
    public int nextNumber() {
        return lines.stream().mapToInt(FundsLine::number).max().orElse(0) + 1;
    }

    public Funds with(FundsLine line) {
        return new Funds(and(lines, line), transfers, assurances);
    }

    public Funds with(Transfer transfer) {
        return new Funds(lines, and(transfers, transfer), assurances);
    }

    public Funds with(Assurance assurance) {
        return new Funds(lines, transfers, and(assurances, assurance));
    }

    /** With a person's judgement on the line with this number. */
    public Funds judged(int number, LineJudgement judgement) {
        return new Funds(
                lines.stream()
                        .map(line -> line.number() == number ? line.judged(judgement) : line)
                        .toList(),
                transfers,
                assurances);
    }

    public Funds without(int number) {
        return new Funds(lines.stream().filter(line -> line.number() != number).toList(), transfers, assurances);
    }

    private static <T> List<T> and(List<T> some, T one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }
}
