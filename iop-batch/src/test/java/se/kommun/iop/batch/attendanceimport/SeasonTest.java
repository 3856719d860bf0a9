package se.kommun.iop.batch.attendanceimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kommun.iop.batch.reading.Reading;
import se.kommun.iop.batch.workbook.Limits;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.Completeness;

/** One season as four associations handed it in: four files in four formats, in any order, once or twice. */
class SeasonTest {

    private static final List<String> FILES = List.of(
            "LIPS lunchstatistik sommar 2024.xlsx",
            "Interkultur host 2024 Arkivgatan+Papegojelyckan.ods",
            "sodra_sandby_sep-dec.csv",
            "veberod_lunch_ht24.xls");

    static Stream<Database> databases() {
        return Stream.of(Database.h2(), Database.postgresql());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void importing_the_season_again_changes_nothing(Database database) {
        try (var house = new RealHouse(database)) {
            var agreement = ShippedAgreement.called("season");
            house.knows(agreement);
            FILES.forEach(file -> accept(house, agreement.code(), file));
            assertSeason(house, agreement);

            for (var file : FILES) {
                assertThat(house.handIn(agreement.code(), file, RealHouse.workbook(file)))
                        .isInstanceOf(ReceiveReply.AlreadyReceived.class);
            }
            assertSeason(house, agreement);
            assertThat(house.lists().of(agreement.code())).hasSize(4);
        }
    }

    @Test
    void the_order_of_the_files_does_not_matter() {
        var readings = new HashMap<String, Reading>();
        var interpreter = ListInterpreter.within(Limits.standard());
        ListInterpreter onceForAll = (content, name, scope, sink) ->
                sink.take(readings.computeIfAbsent(name, file -> interpreter.interpret(content.bytes(), file, scope)));
        try (var house = new RealHouse(Database.h2(), Optional.of(onceForAll), Optional.empty())) {
            var orders = ordersOf(FILES);
            assertThat(orders).hasSize(24);
            for (int i = 0; i < orders.size(); i++) {
                var agreement = ShippedAgreement.called("order-" + i);
                house.knows(agreement);
                orders.get(i).forEach(file -> accept(house, agreement.code(), file));
                assertSeason(house, agreement);
            }
        }
    }

    private static void accept(RealHouse house, Code agreement, String file) {
        var reply = house.handIn(agreement, file, RealHouse.workbook(file));
        assertThat(reply).as(file).isInstanceOf(ReceiveReply.Read.class);
        house.imports().accept(((ReceiveReply.Read) reply).list().id(), "förvaltaren");
    }

    private static void assertSeason(RealHouse house, Agreement agreement) {
        var figures = house.figures(agreement.code());
        assertThat(figures.occasions()).isEqualTo(247);
        assertThat(figures.total()).isEqualByComparingTo("4814");
        var completeness = Completeness.of(
                agreement.activity().calendar(),
                agreement.activity().placeCodes(),
                agreement.term().period(),
                agreement.activity().mainMeasure().code(),
                figures);
        assertThat(completeness.expected()).isEqualTo(262);
        assertThat(completeness.reported()).hasSize(247);
        assertThat(completeness.unexpected()).isEmpty();
        assertThat(completeness.closed().size()
                        + completeness.cancelled().size()
                        + completeness.missing().size())
                .isEqualTo(15);
    }

    private static <T> List<List<T>> ordersOf(List<T> things) {
        if (things.isEmpty()) {
            return List.of(List.of());
        }
        var orders = new ArrayList<List<T>>();
        for (var first : things) {
            var rest = things.stream().filter(one -> one != first).toList();
            for (var order : ordersOf(rest)) {
                orders.add(Stream.concat(Stream.of(first), order.stream()).toList());
            }
        }
        return orders;
    }
}
