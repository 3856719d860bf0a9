package se.kommun.iop.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.IntStream;
import se.kommun.iop.domain.payment.AttestRule;
import se.kommun.iop.reports.portfolio.Portfolio;
import se.kommun.iop.reports.portfolio.PortfolioReport;

/** A committee's forty agreements over five years with six places each, every place every day, as a whole process. */
final class Portfolios {

    private static final int AGREEMENTS = 40;
    private static final int PLACES = 6;
    private static final int DAYS = 5 * 365;

    private Portfolios() {}

    static void write() throws IOException {
        var season = new Season(PLACES * DAYS, PLACES);
        var asOf = season.day(season.rows() - 1);
        var snapshots = IntStream.range(0, AGREEMENTS)
                .mapToObj(i -> Written.snapshot(season, season.agreement("avtal-" + i), asOf))
                .toList();
        var paper = Files.createTempFile("iop-bench", ".docx");
        try (var out = Files.newOutputStream(paper)) {
            var portfolio = new Portfolio("Kommunstyrelsen", asOf, snapshots, Instant.EPOCH);
            new PortfolioReport(portfolio, AttestRule.ANOTHER_PERSON, Locale.of("sv", "SE")).writeTo(out);
        } finally {
            Files.delete(paper);
        }
        var since = ProcessHandle.current().info().startInstant().orElseThrow();
        System.out.printf(
                Locale.ROOT,
                "%,d agreements, %,d figures: %.1f s since the process started%n",
                AGREEMENTS,
                (long) AGREEMENTS * season.rows(),
                since.until(Instant.now(), java.time.temporal.ChronoUnit.MILLIS) / 1000.0);
    }
}
