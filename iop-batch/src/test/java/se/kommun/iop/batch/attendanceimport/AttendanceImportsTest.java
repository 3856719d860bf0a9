package se.kommun.iop.batch.attendanceimport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.kommun.iop.batch.attendanceimport.House.OPEN_HOUSE;
import static se.kommun.iop.batch.attendanceimport.House.OTHER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.Figures;
import se.kommun.iop.domain.observation.ReceivedList;
import se.kommun.iop.domain.observation.ReceivedList.Stage;

/** The door: what comes in, what is recognised, what a person decides. */
class AttendanceImportsTest {

    private final House house = new House();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_list_becomes_a_draft_that_counts_only_when_it_is_accepted() {
        var list = read(house.handIn(OPEN_HOUSE, "2025-01-04 norra 12", "2025-01-11 norra 0"));

        assertThat(list.stage()).isEqualTo(Stage.READ);
        assertThat(total(OPEN_HOUSE)).isZero();
        assertThat(house.imports().accept(list.id(), "förvaltaren")).isInstanceOf(DecideReply.Done.class);
        assertThat(total(OPEN_HOUSE)).isEqualByComparingTo("12");
        assertThat(house.lists.entries(OPEN_HOUSE)).hasSize(2);
    }

    @Test
    void the_same_file_twice_is_recognised_and_changes_nothing() {
        var first = read(house.handIn(OPEN_HOUSE, "2025-01-04 norra 12"));
        house.imports().accept(first.id(), "förvaltaren");

        var again = house.handIn(OPEN_HOUSE, "2025-01-04 norra 12");

        assertThat(again).isInstanceOfSatisfying(ReceiveReply.AlreadyReceived.class, reply -> {
            assertThat(reply.list().id()).isEqualTo(first.id());
            assertThat(reply.list().stage()).isEqualTo(Stage.ACCEPTED);
        });
        assertThat(house.lists.draft(first.id()).observations()).hasSize(1);
    }

    @Test
    void the_same_content_can_be_handed_in_for_two_agreements() {
        var one = read(house.handIn(OPEN_HOUSE, "2025-01-04 norra 12"));
        var other = read(house.handIn(OTHER, "2025-01-04 norra 12"));

        house.imports().accept(one.id(), "förvaltaren");
        house.imports().accept(other.id(), "förvaltaren");

        assertThat(total(OPEN_HOUSE)).isEqualByComparingTo("12");
        assertThat(total(OTHER)).isEqualByComparingTo("12");
    }

    @Test
    void a_withdrawn_list_can_be_handed_in_again() {
        var first = read(house.handIn(OPEN_HOUSE, "2025-01-04 norra 12"));
        house.imports().withdraw(first.id(), "förvaltaren", "fel fil");

        var second = read(house.handIn(OPEN_HOUSE, "2025-01-04 norra 12"));

        assertThat(second.id()).isNotEqualTo(first.id());
    }

    @Test
    void deciding_twice_is_deciding_once_and_what_is_withdrawn_stays_so() {
        var list = read(house.handIn(OPEN_HOUSE, "2025-01-04 norra 12"));

        assertThat(house.imports().accept(list.id(), "a")).isInstanceOf(DecideReply.Done.class);
        assertThat(house.imports().accept(list.id(), "b")).isInstanceOf(DecideReply.Done.class);
        assertThat(house.lists
                        .find(list.id())
                        .orElseThrow()
                        .decision()
                        .orElseThrow()
                        .by())
                .isEqualTo("a");
        assertThat(house.imports().withdraw(list.id(), "c", "")).isInstanceOf(DecideReply.Done.class);
        assertThat(house.imports().accept(list.id(), "d")).isInstanceOf(DecideReply.NotPossible.class);
        assertThat(total(OPEN_HOUSE)).isZero();
    }

    @Test
    void who_declines_a_list_does_not_undo_what_somebody_has_accepted_meanwhile() {
        var list = read(house.handIn(OPEN_HOUSE, "2025-01-04 norra 12"));
        house.imports().accept(list.id(), "a");

        assertThat(house.imports().decline(list.id(), "b", "")).isInstanceOf(DecideReply.NotPossible.class);
        assertThat(total(OPEN_HOUSE)).isEqualByComparingTo("12");
    }

    @Test
    void the_preview_shows_what_would_change_and_what_is_missing() {
        var first = read(house.handIn(OPEN_HOUSE, "2025-01-04 norra 12", "2025-01-11 norra 9"));
        house.imports().accept(first.id(), "förvaltaren");

        var later =
                read(house.handIn(OPEN_HOUSE, "2025-01-04 norra 12", "2025-01-11 norra 10", "2025-01-25 norra stängt"));
        var preview = house.imports().preview(later.id());

        assertThat(preview.difference().unchanged()).hasSize(1);
        assertThat(preview.difference().changed()).hasSize(1);
        assertThat(preview.difference().added()).hasSize(1);
        assertThat(preview.missing()).extracting(one -> one.date().toString()).containsExactly("2025-01-18");
        house.imports().accept(later.id(), "förvaltaren");
        assertThat(total(OPEN_HOUSE)).isEqualByComparingTo("22");
    }

    @Test
    void what_cannot_be_read_is_refused_and_not_kept() {
        var reply = house.handIn(OPEN_HOUSE, "hej");

        assertThat(reply)
                .isInstanceOfSatisfying(
                        ReceiveReply.Refused.class,
                        refused -> assertThat(refused.finding().code()).isEqualTo("no-table-found"));
        assertThat(house.lists.of(OPEN_HOUSE)).isEmpty();
    }

    @Test
    void a_list_of_nothing_but_faults_is_kept_and_shown() {
        var list = read(house.handIn(OPEN_HOUSE, "2025-01-04 norra ?"));

        assertThat(house.imports().preview(list.id()).draft().findings()).hasSize(1);
        assertThat(house.imports().preview(list.id()).missing()).isEmpty();
    }

    @Test
    void nobody_can_hand_in_for_an_agreement_that_is_not_there() {
        assertThat(house.handIn(new Code("okant"), "2025-01-04 norra 12"))
                .isInstanceOf(ReceiveReply.UnknownAgreement.class);
    }

    @Test
    void progress_is_told_to_the_end() {
        var told = new ArrayList<String>();
        var content = String.join("\n", manyLines(1200)).getBytes(UTF_8);

        house.imports()
                .receive(
                        new AttendanceImports.HandedIn(OPEN_HOUSE, "lista.csv", content, "någon"),
                        (stage, done, total) -> told.add(stage + " " + done + "/" + total));

        assertThat(told)
                .contains("RECEIVED 0/0", "READING 0/0", "KEEPING 500/1200", "KEEPING 1200/1200")
                .endsWith("READY 0/0");
    }

    static String[] manyLines(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> LocalDate.of(2020, 1, 1).plusDays(i) + " norra 1")
                .toArray(String[]::new);
    }

    private BigDecimal total(Code agreement) {
        return Figures.of(house.lists.entries(agreement)).total();
    }

    static ReceivedList read(ReceiveReply reply) {
        assertThat(reply).isInstanceOf(ReceiveReply.Read.class);
        return ((ReceiveReply.Read) reply).list();
    }
}
