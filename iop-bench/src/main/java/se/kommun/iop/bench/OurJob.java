package se.kommun.iop.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import se.kommun.iop.batch.attendanceimport.AttendanceImports;
import se.kommun.iop.batch.attendanceimport.AttendanceImports.HandedIn;
import se.kommun.iop.batch.attendanceimport.DecideReply;
import se.kommun.iop.batch.attendanceimport.ReceiveReply;
import se.kommun.iop.domain.agreement.Agreements;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.Ledger;
import se.kommun.iop.domain.observation.LedgerEntry;
import se.kommun.iop.domain.observation.Reported;

/** The program's own door and job, wired as the program wires them, with the limits lifted. */
final class OurJob implements Contender {

    private static final Code AGREEMENT = new Code("bench");
    private static final Map<String, Object> LIFTED = Map.of(
            "iop.originals.key",
            Base64.getEncoder().encodeToString(new byte[32]),
            "iop.import.max-bytes",
            1_000_000_000L,
            "iop.import.max-unpacked-bytes",
            10_000_000_000L,
            "iop.import.max-rows",
            10_000_000,
            "iop.import.max-cells",
            100_000_000,
            "iop.import.max-seconds",
            3600);

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final WhereKept kept;
    private final List<ImportId> handedIn = new ArrayList<>();

    OurJob(WhereKept kept, Season season) {
        this.kept = kept;
        var source = kept.open();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("bench", Map.of("spring.datasource.url", kept.url())));
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("lifted", LIFTED));
        context.registerBean("dataSource", DataSource.class, () -> source);
        context.registerBean(
                "transactionManager", PlatformTransactionManager.class, () -> new JdbcTransactionManager(source));
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(source));
        context.registerBean(NamedParameterJdbcTemplate.class, () -> new NamedParameterJdbcTemplate(source));
        context.registerBean(
                Clock.class, () -> Clock.fixed(Instant.parse("2050-01-01T10:00:00Z"), ZoneId.of("Europe/Stockholm")));
        context.scan("se.kommun.iop.persistence", "se.kommun.iop.batch");
        context.refresh();
        context.getBean(Agreements.class).save(season.agreement(AGREEMENT.text()), "bench", Instant.EPOCH);
    }

    @Override
    public void ready() {
        handedIn.forEach(id -> imports().withdraw(id, "bench", "a new round"));
        handedIn.clear();
        tables().sql("truncate table observation_page").update();
        tables().sql("truncate table finding").update();
    }

    @Override
    public void run(Path workbook) {
        accept(handIn(workbook));
    }

    ImportId handIn(Path workbook) {
        var reply =
                imports().receive(new HandedIn(AGREEMENT, "lista.xlsx", content(workbook), "bench", Optional.empty()));
        return switch (reply) {
            case ReceiveReply.Read(var list) -> {
                handedIn.add(list.id());
                yield list.id();
            }
            default -> throw new IllegalStateException(reply.toString());
        };
    }

    void accept(ImportId id) {
        if (!(imports().accept(id, "bench") instanceof DecideReply.Done)) {
            throw new IllegalStateException("Not accepted");
        }
    }

    AttendanceImports imports() {
        return context.getBean(AttendanceImports.class);
    }

    private static byte[] content(Path workbook) {
        try {
            return Files.readAllBytes(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long counted() {
        return context.getBean(Ledger.class).entries(AGREEMENT).stream()
                .map(LedgerEntry::observation)
                .filter(one -> one.reported() instanceof Reported.Counted
                        && !one.source().cell().address().isEmpty())
                .count();
    }

    @Override
    public JdbcClient tables() {
        return context.getBean(JdbcClient.class);
    }

    WhereKept kept() {
        return kept;
    }

    @Override
    public void close() {
        context.close();
    }
}
