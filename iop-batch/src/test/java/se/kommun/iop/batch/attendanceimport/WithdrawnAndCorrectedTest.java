package se.kommun.iop.batch.attendanceimport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.casefile.Snapshot;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.ReceivedList;
import se.kommun.iop.domain.observation.Reported;
import se.kommun.iop.domain.paper.IssuedPaper;
import se.kommun.iop.domain.paper.PaperId;
import se.kommun.iop.domain.paper.PaperKind;
import se.kommun.iop.domain.paper.PaperStage;

/** A list with a fault is accepted, a paper is made, the list is withdrawn and handed in anew: what each step shows. */
class WithdrawnAndCorrectedTest {

    private static final LocalDate CUT_OFF = LocalDate.of(2024, 8, 31);

    static Stream<Database> databases() {
        return Stream.of(Database.h2(), Database.postgresql());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void the_totals_are_right_and_the_paper_tells_what_has_changed(Database database) {
        var agreement = ShippedAgreement.called("withdrawn-and-corrected");
        var interpreter = new SpokenLists(agreement.activity().mainMeasure().code());
        try (var house = new RealHouse(database, Optional.of(interpreter), Optional.empty())) {
            house.knows(agreement);
            accept(house, agreement, "2024-07-06 arkivgatan 10");
            var faulty = accept(house, agreement, "2024-07-13 veberod 18", "2024-07-20 veberod 7");
            issue(house, agreement);
            assertThat(changes(house, agreement)).isEmpty();

            house.imports().withdraw(faulty.id(), "förvaltaren", "Fel siffra");
            assertThat(total(house, agreement)).isEqualTo("10");
            assertThat(changes(house, agreement)).containsExactly("2024-07-13 18 -", "2024-07-20 7 -");

            accept(house, agreement, "2024-07-13 veberod 21", "2024-07-20 veberod 7", "2024-09-07 veberod 5");
            assertThat(total(house, agreement)).isEqualTo("43");
            // What lies after the paper's cut-off is none of its concern.
            assertThat(changes(house, agreement)).containsExactly("2024-07-13 18 21");

            // The withdrawn content may come back; the corrected one is known.
            assertThat(handIn(house, agreement, "2024-07-13 veberod 18", "2024-07-20 veberod 7"))
                    .isInstanceOf(ReceiveReply.Read.class);
            assertThat(handIn(
                            house, agreement, "2024-07-13 veberod 21", "2024-07-20 veberod 7", "2024-09-07 veberod 5"))
                    .isInstanceOf(ReceiveReply.AlreadyReceived.class);
            assertThat(total(house, agreement)).isEqualTo("43");
        }
    }

    private static void issue(RealHouse house, Agreement agreement) {
        var file = new CaseFile(
                agreement,
                CUT_OFF,
                house.figures(agreement.code()),
                house.lists().of(agreement.code()),
                Map.of());
        house.papers()
                .keep(IssuedPaper.of(
                        new PaperId(agreement.code(), PaperKind.FOLLOW_UP, Optional.of(new Code("skriftlig"))),
                        Snapshot.of(file, Instant.parse("2024-09-02T09:00:00Z")),
                        PaperStage.DRAFT,
                        new byte[] {1},
                        "förvaltaren"));
    }

    private static List<String> changes(RealHouse house, Agreement agreement) {
        return house.papers().of(agreement.code()).getFirst().changes(house.ledger()).stream()
                .map(change -> change.key().date()
                        + " "
                        + change.before().map(figure -> said(figure.reported())).orElse("-")
                        + " "
                        + change.after().map(figure -> said(figure.reported())).orElse("-"))
                .toList();
    }

    private static String said(Reported reported) {
        return ((Reported.Counted) reported).value().toPlainString();
    }

    private static String total(RealHouse house, Agreement agreement) {
        return house.figures(agreement.code()).total().toPlainString();
    }

    private static ReceivedList accept(RealHouse house, Agreement agreement, String... lines) {
        var list = ((ReceiveReply.Read) handIn(house, agreement, lines)).list();
        return ((DecideReply.Done) house.imports().accept(list.id(), "förvaltaren")).list();
    }

    private static ReceiveReply handIn(RealHouse house, Agreement agreement, String... lines) {
        return house.handIn(
                agreement.code(), "lista.csv", String.join("\n", lines).getBytes(UTF_8));
    }
}
