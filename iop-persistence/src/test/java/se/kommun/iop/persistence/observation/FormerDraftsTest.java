package se.kommun.iop.persistence.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.Observation;
import se.kommun.iop.domain.observation.Observation.Source;
import se.kommun.iop.domain.observation.Reported;
import se.kommun.iop.persistence.Database;

/** Drafts that were kept before there were pages of them. */
class FormerDraftsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 8, 31);

    @ParameterizedTest
    @EnumSource(Database.class)
    void are_kept_as_they_were_in_the_order_they_had(Database database) {
        var source = database.migratedTo("9");
        var jdbc = JdbcClient.create(source);
        jdbc.sql("insert into agreement values ('a', 1, null, '', '', '', date '2024-01-01', date '2024-12-31')")
                .update();
        var one = list(jdbc);
        var other = list(jdbc);
        var said = new ArrayList<Observation>();
        said.add(observation("z-plats", new Reported.Counted(new BigDecimal("7.5")), true, "Blad 1", "ca 7,5"));
        said.add(observation("a-plats", new Reported.Cancelled(), false, "A\\B\tC\nD", ""));
        said.add(observation("b-plats", new Reported.Closed(), false, "", "'st' \"x\""));
        IntStream.range(0, 2_500)
                .mapToObj(i -> observation("p" + i, Reported.Counted.of(i), false, "Blad 1", "" + i))
                .forEach(said::add);
        said.forEach(observation -> keep(jdbc, one, observation));
        keep(jdbc, other, said.getFirst());

        Database.migrate(source, "latest");

        var pages = new ObservationPages(jdbc);
        assertThat(pages.of(new ImportId(one))).isEqualTo(said);
        assertThat(pages.of(new ImportId(other))).isEqualTo(List.of(said.getFirst()));
    }

    private static UUID list(JdbcClient jdbc) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into received_list
                            (id, agreement, file_name, fingerprint, size_in_bytes, received_at, received_by, stage)
                        values (?, 'a', 'x', 'x', 1, current_timestamp, 'anna', 'READ')
                        """).param(id).update();
        return id;
    }

    private static void keep(JdbcClient jdbc, UUID list, Observation said) {
        var counted = said.reported() instanceof Reported.Counted(var value) ? value : null;
        var state = said.reported().getClass().getSimpleName().toUpperCase(Locale.ROOT);
        jdbc.sql("""
                        insert into observation (list, place, on_day, measure, state, counted, estimated,
                            sheet, address, written, understood)
                        values (?, ?, ?, 'portioner', ?, ?, ?, ?, 'C3', ?, 'number')
                        """)
                .params(
                        list,
                        said.key().place().text(),
                        said.key().date(),
                        state,
                        counted,
                        said.estimated(),
                        said.source().cell().sheet(),
                        said.source().written())
                .update();
    }

    private static Observation observation(
            String place, Reported reported, boolean estimated, String sheet, String written) {
        return new Observation(
                new Observation.Key(new Code(place), DAY, new Code("portioner")),
                reported,
                estimated,
                new Source(new CellReference(sheet, "C3"), written, "number"));
    }
}
