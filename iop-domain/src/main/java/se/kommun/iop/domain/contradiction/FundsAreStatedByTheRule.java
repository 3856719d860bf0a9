package se.kommun.iop.domain.contradiction;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.funds.CostKind;
import se.kommun.iop.domain.funds.FundsLine;

/** Fees are on wages, nobody allows what the agreement forbids, and money is passed on to somebody else. */
final class FundsAreStatedByTheRule implements Rule {

    @Override
    public Stream<Contradiction> examine(Agreement agreement) {
        var lines = agreement.life().funds().lines();
        var transfers = agreement.life().funds().transfers();
        var found = IntStream.range(0, lines.size())
                .boxed()
                .flatMap(at -> line("funds.lines[" + at + "].", lines.get(at), agreement));
        var passedOn = IntStream.range(0, transfers.size())
                .filter(at -> transfers.get(at).from().equals(transfers.get(at).to()))
                .mapToObj(at -> Contradiction.of("funds.transfers[" + at + "].to", "passed-on-to-oneself"));
        return Stream.concat(found, passedOn);
    }

    private static Stream<Contradiction> line(String path, FundsLine line, Agreement agreement) {
        var notWages = line.feesOn().stream()
                .filter(number -> !isWages(number, agreement))
                .map(number -> Contradiction.of(path + "fees-on", "fees-on-other", number));
        var allowed = line.judgement().stream()
                .filter(judgement -> judgement.eligible())
                .flatMap(judgement -> agreement.fundsRule().stream())
                .flatMap(rule -> rule.kind(line.kind()).stream())
                .filter(kind -> kind.ruling() == CostKind.Ruling.REFUSED)
                .map(kind -> Contradiction.of(
                        path + "judgement", "forbidden-allowed", line.number(), kind.name(), kind.clause()));
        return Stream.concat(notWages, allowed);
    }

    private static boolean isWages(int number, Agreement agreement) {
        return agreement.life().funds().lines().stream()
                .filter(line -> line.number() == number)
                .anyMatch(line -> nature(line.kind(), agreement) == CostKind.Nature.WAGES);
    }

    private static CostKind.Nature nature(Code kind, Agreement agreement) {
        return agreement
                .fundsRule()
                .flatMap(rule -> rule.kind(kind))
                .map(CostKind::nature)
                .orElse(CostKind.Nature.OTHER);
    }
}
