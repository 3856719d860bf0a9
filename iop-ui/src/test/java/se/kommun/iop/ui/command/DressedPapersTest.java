package se.kommun.iop.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.iop.reports.letterhead.StarterTemplate;

/** Papers that commands print, in the letterhead of a department or in one that is handed over. */
class DressedPapersTest {

    private static final String AGREEMENT = "seniorluncher-2024";
    private static final String LOGOTYPE = "Sätt in logotyp";

    private Path folder;
    private Path template;
    private Terminal terminal;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        this.folder = folder;
        terminal = new Terminal(folder);
        System.setProperty("IOP_DATA", folder.resolve("data").toString());
        assertThat(terminal.run("agreement", "load", terminal.agreement(AGREEMENT)))
                .as(terminal.complaint())
                .isZero();
        template = folder.resolve("brevmall.docx");
        try (var file = Files.newOutputStream(template)) {
            new StarterTemplate(Locale.of("sv", "SE")).writeTo(file);
        }
    }

    @AfterEach
    void close() {
        System.clearProperty("IOP_DATA");
    }

    @Test
    void a_paper_in_a_letterhead_is_verified_as_any_other() throws IOException {
        var plain = report();
        assertThat(headers(plain)).doesNotContain(LOGOTYPE);
        assertThat(terminal.run("verify", plain)).isZero();
        var said = terminal.answer();

        var dressed = report("--letterhead", template.toString());
        assertThat(headers(dressed)).contains(LOGOTYPE);
        assertThat(terminal.run("verify", dressed)).as(terminal.complaint()).isZero();
        assertThat(terminal.answer()).isEqualTo(said).contains("Filen är oförändrad");
    }

    @Test
    void the_case_file_and_the_portfolio_can_be_dressed_too() throws IOException {
        var bundle = folder.resolve("akt.zip");
        assertThat(terminal.run(
                        "bundle",
                        "--agreement",
                        AGREEMENT,
                        "--letterhead",
                        template.toString(),
                        "--out",
                        bundle.toString()))
                .as(terminal.complaint())
                .isZero();
        assertThat(terminal.run("verify", bundle.toString()))
                .as(terminal.complaint() + terminal.answer())
                .isZero();
        try (var zip = new ZipInputStream(Files.newInputStream(bundle))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var content = zip.readAllBytes();
                if (entry.getName().endsWith(".docx")) {
                    assertThat(headers(content)).as(entry.getName()).contains(LOGOTYPE);
                }
            }
        }

        var portfolio = folder.resolve("portfolj.docx");
        assertThat(terminal.run("portfolio", "--letterhead", template.toString(), "--out", portfolio.toString()))
                .as(terminal.complaint())
                .isZero();
        assertThat(headers(portfolio.toString())).contains(LOGOTYPE);
    }

    @Test
    void a_department_gets_a_letterhead_of_its_own_and_loses_it() throws IOException {
        assertThat(letterhead("--department", "vård- och omsorgsförvaltningen", "--file", template.toString()))
                .as(terminal.complaint())
                .isZero();
        assertThat(letterhead()).isZero();
        assertThat(terminal.answer()).contains("Vård- och omsorgsförvaltningen: brevmall.docx");
        assertThat(headers(report())).contains(LOGOTYPE);
        assertThat(terminal.run("verify", folder.resolve("uppfoljning.docx").toString()))
                .isZero();

        assertThat(letterhead("--department", "Ingen", "--remove")).isEqualTo(64);
        assertThat(terminal.complaint()).contains("Det finns: Vård- och omsorgsförvaltningen");
        assertThat(letterhead("--department", "Vård- och omsorgsförvaltningen", "--remove"))
                .isZero();
        assertThat(letterhead()).isZero();
        assertThat(terminal.answer()).contains("ingen egen");
        assertThat(headers(report())).doesNotContain(LOGOTYPE);
    }

    private int letterhead(String... options) {
        return terminal.run(
                Stream.concat(Stream.of("letterhead"), Stream.of(options)).toArray(String[]::new));
    }

    private String report(String... more) {
        var paper = folder.resolve("uppfoljning.docx").toString();
        var words = new ArrayList<>(
                List.of("report", "--agreement", AGREEMENT, "--kind", "follow-up", "--as-of", "2024-12-31"));
        words.addAll(List.of(more));
        words.addAll(List.of("--out", paper));
        assertThat(terminal.run(words.toArray(String[]::new)))
                .as(terminal.complaint())
                .isZero();
        return paper;
    }

    private static String headers(String paper) throws IOException {
        return headers(Files.readAllBytes(Path.of(paper)));
    }

    private static String headers(byte[] paper) throws IOException {
        var said = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(paper))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith("word/header")) {
                    said.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return said.toString();
    }
}
