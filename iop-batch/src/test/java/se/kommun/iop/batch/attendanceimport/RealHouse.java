package se.kommun.iop.batch.attendanceimport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import se.kommun.iop.batch.attendanceimport.AttendanceImports.HandedIn;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Agreements;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.Figures;
import se.kommun.iop.domain.observation.Ledger;
import se.kommun.iop.domain.observation.MonthLocks;
import se.kommun.iop.domain.observation.ReceivedLists;
import se.kommun.iop.domain.paper.IssuedPapers;
import se.kommun.iop.persistence.PersistenceConfiguration;

/** The door, the job and the registers on a real database, wired as the program wires them. */
final class RealHouse implements AutoCloseable {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    RealHouse(Database database) {
        this(database, Optional.empty(), Optional.empty());
    }

    RealHouse(Database database, Optional<ListInterpreter> interpreter, Optional<MeddlerWithLists> meddler) {
        var source = DataSourceBuilder.create()
                .url(database.url())
                .username(database.user())
                .password("")
                .build();
        Flyway.configure().dataSource(source).load().migrate();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test", Map.of("iop.originals.key", KEY, "iop.import.lines-of-page", 500)));
        context.registerBean("dataSource", DataSource.class, () -> source);
        context.registerBean(
                "transactionManager", PlatformTransactionManager.class, () -> new JdbcTransactionManager(source));
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(source));
        context.registerBean(NamedParameterJdbcTemplate.class, () -> new NamedParameterJdbcTemplate(source));
        context.registerBean(
                Clock.class, () -> Clock.fixed(Instant.parse("2025-06-30T10:00:00Z"), ZoneId.of("Europe/Stockholm")));
        interpreter.ifPresent(one ->
                context.registerBean("interpreter", ListInterpreter.class, () -> one, bean -> bean.setPrimary(true)));
        meddler.ifPresent(one -> context.registerBean(MeddlerWithLists.class, () -> one));
        context.register(PersistenceConfiguration.class, AttendanceImportJob.class, AttendanceImportParts.class);
        context.refresh();
    }

    AttendanceImports imports() {
        return context.getBean(AttendanceImports.class);
    }

    ReceivedLists lists() {
        return context.getBean(ReceivedLists.class);
    }

    Ledger ledger() {
        return context.getBean(Ledger.class);
    }

    IssuedPapers papers() {
        return context.getBean(IssuedPapers.class);
    }

    MonthLocks locks() {
        return context.getBean(MonthLocks.class);
    }

    Figures figures(Code agreement) {
        return Figures.of(context.getBean(Ledger.class).entries(agreement));
    }

    JdbcClient tables() {
        return context.getBean(JdbcClient.class);
    }

    void knows(Agreement agreement) {
        context.getBean(Agreements.class).save(agreement, "test", Instant.EPOCH);
    }

    ReceiveReply handIn(Code agreement, String fileName, byte[] content) {
        return imports()
                .receive(new HandedIn(
                        agreement, fileName, content, "uppgiftslämnaren", Optional.of(LocalDate.of(2025, 6, 30))));
    }

    static byte[] workbook(String name) {
        try (var file = RealHouse.class.getResourceAsStream("/workbooks/" + name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
