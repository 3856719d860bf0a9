package se.kommun.iop.domain.funds;

import java.util.List;

/** All that has been stated about the use of the money. */
public record Funds(List<FundsLine> lines, List<Transfer> transfers, List<Assurance> assurances) {

    public static final Funds NONE = new Funds(List.of(), List.of(), List.of());

    public Funds {
        lines = List.copyOf(lines);
        transfers = List.copyOf(transfers);
        assurances = List.copyOf(assurances);
    }
}
