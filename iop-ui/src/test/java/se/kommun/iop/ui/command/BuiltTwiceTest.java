package se.kommun.iop.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.reports.letterhead.StarterTemplate;
import se.kommun.iop.reports.stamp.Stamped;

/** The same paper asked for on different days: the same file as long as it would say the same. */
class BuiltTwiceTest {

    private static final String AGREEMENT = "seniorluncher-2024";
    private static final Clock NOW = Clock.system(ZoneId.of("Europe/Stockholm"));

    private Path folder;
    private Terminal today;
    private Terminal later;

    @BeforeEach
    void open(@TempDir Path folder) {
        this.folder = folder;
        today = new Terminal(folder, NOW);
        later = new Terminal(folder, Clock.offset(NOW, Duration.ofDays(3)));
        System.setProperty("IOP_DATA", folder.resolve("data").toString());
        assertThat(today.run("agreement", "load", today.agreement(AGREEMENT))).isZero();
        accept(today, "juli.csv", "2024-07-06;Arkivgatan;12");
    }

    @AfterEach
    void close() {
        System.clearProperty("IOP_DATA");
    }

    @Test
    void every_kind_is_the_same_file_on_another_day() throws IOException {
        for (var kind : new String[] {"agreement", "follow-up", "memorandum", "attendance", "funds", "year-wheel"}) {
            assertThat(report(later, kind)).as(kind).isEqualTo(report(today, kind));
            assertThat(report(later, kind, "--publication"))
                    .as(kind)
                    .isEqualTo(report(today, kind, "--publication"))
                    .isNotEqualTo(report(later, kind));
        }
        assertThat(written(later, "portfolio"))
                .isEqualTo(written(today, "portfolio"))
                .isNotEqualTo(written(later, "portfolio", "--publication"));
        assertThat(written(later, "portfolio", "--publication"))
                .isEqualTo(written(today, "portfolio", "--publication"));
        assertThat(noted()).hasSize(14).doesNotHaveDuplicates();
    }

    @Test
    void the_papers_of_a_case_file_are_those_that_have_left() throws IOException {
        var attendance = report(today, "attendance");
        written(later, "bundle", "--agreement", AGREEMENT);
        assertThat(noted()).hasSize(6);
        written(later, "bundle", "--agreement", AGREEMENT);
        assertThat(noted()).hasSize(6);
        assertThat(report(later, "attendance")).isEqualTo(attendance);
    }

    @Test
    void what_says_something_else_is_dated_anew_and_the_first_comes_back() throws IOException {
        var first = report(today, "attendance");
        accept(later, "juli2.csv", "2024-07-06;Arkivgatan;14");
        var second = report(later, "attendance");
        assertThat(second).isNotEqualTo(first);
        assertThat(day(second)).isEqualTo(day(first).plusDays(3));
        assertThat(later.run("withdraw", "--agreement", AGREEMENT, "--reason", "fel", later.path("juli2.csv")))
                .isZero();
        assertThat(report(later, "attendance")).isEqualTo(first);
        assertThat(noted()).hasSize(2);
    }

    @Test
    void another_choice_is_another_paper_and_another_letterhead_is_not() throws IOException {
        var first = report(today, "agreement");
        var added = report(later, "agreement", "--addition", "insurance");
        assertThat(day(added)).isEqualTo(day(first).plusDays(3));
        assertThat(report(later, "agreement")).isEqualTo(first);

        var template = folder.resolve("mall.dotx");
        try (var out = Files.newOutputStream(template)) {
            new StarterTemplate(Locale.of("sv", "SE")).writeTo(out);
        }
        var dressed = report(later, "agreement", "--letterhead", template.toString());
        assertThat(dressed).isNotEqualTo(first);
        assertThat(day(dressed)).isEqualTo(day(first));
        assertThat(report(later, "agreement")).isEqualTo(first);
        assertThat(report(later, "agreement", "--letterhead", template.toString()))
                .isEqualTo(dressed);
        assertThat(noted()).hasSize(3);
        assertThat(later.run("verify", later.path("ut"))).as(later.answer()).isZero();
    }

    private byte[] report(Terminal terminal, String kind, String... more) throws IOException {
        var words = new ArrayList<>(List.of("report", "--agreement", AGREEMENT, "--kind", kind));
        Collections.addAll(words, more);
        return written(terminal, words.toArray(String[]::new));
    }

    private byte[] written(Terminal terminal, String... words) throws IOException {
        var out = folder.resolve("ut");
        var all = new ArrayList<>(List.of(words));
        Collections.addAll(all, "--as-of", "2024-12-31", "--out", out.toString());
        assertThat(terminal.run(all.toArray(String[]::new)))
                .as(terminal.complaint())
                .isZero();
        return Files.readAllBytes(out);
    }

    private List<String> noted() {
        var desk = new Desk(System.out, System.err, Locale.of("sv"), NOW);
        try (var registers = Registers.open(desk)) {
            return registers.papers().of(new Code(AGREEMENT)).stream()
                    .map(paper -> paper.file().orElseThrow().hex())
                    .toList();
        }
    }

    private static LocalDate day(byte[] paper) {
        var stamp = ((Stamped.Ours) Stamped.of(paper)).stamp();
        return LocalDate.ofInstant(stamp.takenAt(), NOW.getZone());
    }

    private static void accept(Terminal terminal, String name, String... lines) {
        var list = terminal.file(name, "Datum;Plats;Portioner\n" + String.join("\n", lines) + "\n");
        assertThat(terminal.run("import", "--agreement", AGREEMENT, "--accept", list))
                .as(terminal.complaint())
                .isZero();
    }
}
