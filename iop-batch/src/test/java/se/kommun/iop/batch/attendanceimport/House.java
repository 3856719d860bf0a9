package se.kommun.iop.batch.attendanceimport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.DatabasePopulatorUtils;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import se.kommun.iop.batch.attendanceimport.AttendanceImports.HandedIn;
import se.kommun.iop.domain.agreement.Agreements;
import se.kommun.iop.domain.code.Code;

/** The door and the job with Batch's own tables in memory, and registers that are fakes. */
final class House implements AutoCloseable {

    static final Code OPEN_HOUSE = new Code("oppet-hus-2025");
    static final Code OTHER = new Code("nagot-annat-2025");

    final ListsInMemory lists = new ListsInMemory();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    House() {
        var database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID()
                + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
        DatabasePopulatorUtils.execute(
                new ResourceDatabasePopulator(
                        new ClassPathResource("org/springframework/batch/core/schema-postgresql.sql")),
                database);
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("iop.import.lines-of-page", 500)));
        context.registerBean("dataSource", DataSource.class, () -> database);
        context.registerBean(
                "transactionManager", PlatformTransactionManager.class, () -> new JdbcTransactionManager(database));
        context.registerBean(ListsInMemory.class, () -> lists);
        context.registerBean(InterpretationsInMemory.class, () -> new InterpretationsInMemory(lists));
        context.registerBean(LocksInMemory.class, LocksInMemory::new);
        context.registerBean(
                Agreements.class,
                () -> new AgreementsInMemory(
                        List.of(SmallAgreement.called(OPEN_HOUSE.text()), SmallAgreement.called(OTHER.text()))));
        context.registerBean(
                Clock.class, () -> Clock.fixed(Instant.parse("2025-06-01T10:00:00Z"), ZoneId.of("Europe/Stockholm")));
        context.registerBean("spoken", ListInterpreter.class, () -> new SpokenLists(), bean -> bean.setPrimary(true));
        context.register(AttendanceImportJob.class, AttendanceImportParts.class);
        context.refresh();
    }

    AttendanceImports imports() {
        return context.getBean(AttendanceImports.class);
    }

    UnfinishedLists unfinished() {
        return context.getBean(UnfinishedLists.class);
    }

    InterpretationsInMemory interpretations() {
        return context.getBean(InterpretationsInMemory.class);
    }

    JobRepository jobs() {
        return context.getBean(JobRepository.class);
    }

    JdbcClient batchTables() {
        return JdbcClient.create(context.getBean("dataSource", DataSource.class));
    }

    ReceiveReply handIn(Code agreement, String... lines) {
        return imports()
                .receive(new HandedIn(
                        agreement, "lista.csv", String.join("\n", lines).getBytes(UTF_8), "uppgiftslämnaren"));
    }

    @Override
    public void close() {
        context.close();
    }
}
