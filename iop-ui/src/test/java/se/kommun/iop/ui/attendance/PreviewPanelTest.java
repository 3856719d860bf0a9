package se.kommun.iop.ui.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.kommun.iop.batch.attendanceimport.AttendanceImports.HandedIn;
import se.kommun.iop.batch.attendanceimport.ReceiveReply;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.ui.house.AgreementsInMemory;
import se.kommun.iop.ui.house.ImportsInMemory;
import se.kommun.iop.ui.house.ListsInMemory;
import se.kommun.iop.ui.house.Shelf;

class PreviewPanelTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-12-03T13:00:00Z"), ZoneOffset.UTC);

    private final Agreement agreement = Shelf.lunches();
    private final AgreementsInMemory agreements = new AgreementsInMemory();
    private final ImportsInMemory imports = new ImportsInMemory(agreements, new ListsInMemory(), CLOCK);

    @BeforeEach
    void open() {
        agreements.save(agreement, "test", CLOCK.instant());
    }

    @Test
    void one_sees_what_was_understood_before_saying_yes() {
        var text = text(panel(handIn(1)));
        assertThat(text)
                .contains("nytt 3, ändrat 0, oförändrat 0, saknas 1")
                .contains("18 portioner (antal serveringstillfällen: 2)")
                .contains("Blad1!B3")
                .contains("Godkänn", "Avbryt");
    }

    @Test
    void what_is_already_known_is_said_to_be_unchanged() {
        imports.accept(handIn(1).list().id(), "förvaltaren");
        assertThat(text(panel(handIn(2)))).contains("nytt 0, ändrat 0, oförändrat 3, saknas 1");
    }

    @Test
    void the_same_file_again_is_recognised() {
        handIn(1);
        var card = new HandedInCard("lista.xlsx");
        card.show(imports.receive(file(1)), agreement, imports, "förvaltaren");
        assertThat(text(card)).contains("Samma lista lämnades in", "Läst, väntar på godkännande", "Godkänn");
    }

    @Test
    void what_went_wrong_is_said_with_what_to_do() {
        var card = new HandedInCard("lista.xlsx");
        card.show(new ReceiveReply.Interrupted(), agreement, imports, "förvaltaren");
        assertThat(text(card)).contains("Lämna in samma fil igen: ingenting räknas dubbelt.");
    }

    private ListPanel panel(ReceiveReply.Read read) {
        return new ListPanel(read.list().id(), agreement, imports, "förvaltaren");
    }

    private ReceiveReply.Read handIn(int content) {
        return (ReceiveReply.Read) imports.receive(file(content));
    }

    private HandedIn file(int content) {
        return new HandedIn(agreement.code(), "lista.xlsx", new byte[] {(byte) content}, "uppgiftslämnaren");
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
