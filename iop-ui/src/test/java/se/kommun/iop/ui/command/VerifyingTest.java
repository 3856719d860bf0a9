package se.kommun.iop.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Papers and case files that have left, and what is said of them when they come back. */
class VerifyingTest extends AtTheTerminal {

    @BeforeEach
    void handIn() {
        accept("juli.csv", "2024-07-06;Arkivgatan;12", "2024-07-06;Veberöd;9", "2024-07-07;Arkivgatan;10");
    }

    @Test
    void tells_what_has_changed_since_a_paper_left() throws IOException {
        var paper = report("follow-up", "uppfoljning.docx");
        assertThat(terminal.run("verify", paper)).as(terminal.complaint()).isZero();
        assertThat(terminal.answer())
                .contains(
                        "Uppföljning (december)",
                        "läge: utkast",
                        "Filen är oförändrad",
                        "stämmer med sin ögonblicksbild",
                        "Underlaget är detsamma i dag.");

        accept(
                "november.csv",
                "2024-11-02;Veberöd;50",
                "2024-11-09;Veberöd;60",
                "2024-11-16;Veberöd;52",
                "2024-11-23;Veberöd;50");
        accept("juli2.csv", "2024-07-06;Arkivgatan;14");
        assertThat(terminal.run("verify", paper)).isEqualTo(1);
        assertThat(terminal.answer())
                .contains(
                        "Filen är oförändrad",
                        "+214 portioner",
                        "Veberöd, november 2024 tillkom: 4 dagar, +212 portioner",
                        "Arkivgatan 6 juli 2024: 12 blev 14",
                        "stämmer med sin ögonblicksbild");
        assertThat(terminal.run("verify", "--json", paper)).isEqualTo(1);
        var told = JsonMapper.shared().readTree(terminal.answer());
        assertThat(told.get("verdict").stringValue()).isEqualTo("outdated");
        assertThat(told.get("figures")).hasSize(5);
        assertThat(told.get("snapshotRemade").booleanValue()).isTrue();

        assertThat(terminal.run("withdraw", "--agreement", AGREEMENT, "--reason", "fel", terminal.path("november.csv")))
                .isZero();
        assertThat(terminal.run("withdraw", "--agreement", AGREEMENT, "--reason", "fel", terminal.path("juli2.csv")))
                .isZero();
        assertThat(terminal.run("verify", paper)).isZero();

        var twin = Files.write(folder.resolve("andrad.docx"), edited(Files.readAllBytes(Path.of(paper))));
        assertThat(terminal.run("verify", twin.toString())).isEqualTo(2);
        assertThat(terminal.answer()).contains("Text och siffror är desamma", "Underlaget är detsamma i dag.");
    }

    @Test
    void a_changed_agreement_is_told_and_a_workbook_is_verified_too() throws IOException {
        var paper = report("attendance", "siffror.xlsx");
        assertThat(terminal.run("verify", paper)).as(terminal.complaint()).isZero();
        terminal.file(
                "nytt.yaml",
                terminal.agreementText(AGREEMENT).replaceFirst("(?m)^(  subject: ).*$", "$1Något helt annat"));
        assertThat(terminal.run("agreement", "load", terminal.path("nytt.yaml")))
                .isZero();

        assertThat(terminal.run("verify", paper)).isEqualTo(1);
        assertThat(terminal.answer()).contains("Avtalet, ", "Något helt annat");
    }

    @Test
    void an_estimate_that_is_counted_after_all_is_told_as_one() throws IOException {
        var paper = report("attendance", "siffror.xlsx");
        var list = terminal.file("ca.csv", "Datum;Plats;Portioner\n2024-07-06;Arkivgatan;ca 12\n");
        assertThat(terminal.run("import", "--agreement", AGREEMENT, "--accept", list))
                .isZero();
        assertThat(terminal.answer()).contains("12 blir ca 12");
        assertThat(terminal.run("verify", paper)).isEqualTo(1);
        assertThat(terminal.answer())
                .contains("lika många portioner", "Arkivgatan 6 juli 2024: 12 blev ca 12")
                .doesNotContain("+0");
        assertThat(terminal.run("verify", "--json", paper)).isEqualTo(1);
        var changed =
                JsonMapper.shared().readTree(terminal.answer()).get("figures").get(0);
        assertThat(changed.get("beforeEstimated").booleanValue()).isFalse();
        assertThat(changed.get("afterEstimated").booleanValue()).isTrue();
    }

    @Test
    void a_file_that_is_not_ours_gets_a_clear_answer() throws IOException {
        var foreign = terminal.file("brev.docx", "ett brev");
        assertThat(terminal.run("verify", foreign)).isEqualTo(2);
        assertThat(terminal.answer()).contains("går inte att öppna");
        var list = folder.resolve("mall.xlsx");
        assertThat(terminal.run("template", "--agreement", AGREEMENT, "--out", list.toString()))
                .as(terminal.complaint())
                .isZero();
        assertThat(terminal.run("verify", list.toString())).isEqualTo(2);
        assertThat(terminal.answer()).contains("inte gjord av IOP");

        var paper = report("follow-up", "uppfoljning.docx");
        System.setProperty("IOP_DATA", folder.resolve("andra").toString());
        assertThat(terminal.run("verify", paper)).isEqualTo(2);
        assertThat(terminal.answer()).contains("inte med den här databasen");
        assertThat(terminal.run("verify", terminal.path("borta.docx"))).isEqualTo(64);
        assertThat(terminal.complaint()).contains("finns inte");
    }

    @Test
    void a_case_file_is_checked_against_its_list_of_contents() throws IOException {
        var zip = folder.resolve("akt.zip");
        assertThat(terminal.run("bundle", "--agreement", AGREEMENT, "--originals", "--out", zip.toString()))
                .as(terminal.complaint())
                .isZero();
        var names = names(Files.readAllBytes(zip));
        assertThat(names)
                .contains(
                        "avtal/overenskommelse.docx",
                        "avtal/seniorluncher-2024.yaml",
                        "siffror/narvarounderlag.xlsx",
                        "uppfoljning/december.docx",
                        "listor/001-juli.csv",
                        "listor/anmarkningar.csv",
                        "historik/handelser.csv")
                .endsWith("forteckning.csv", "forteckning.json", "LAS-MIG.txt");

        assertThat(names).doesNotContain("tjansteskrivelse/december.docx");
        assertThat(text(zip, "LAS-MIG.txt"))
                .contains("privata adresser", "inte i akten", "Tjänsteskrivelsen om december: ingen har skrivit")
                .doesNotContain("--originals");

        assertThat(terminal.run("verify", zip.toString())).as(terminal.answer()).isZero();
        assertThat(terminal.answer()).contains("en akt med", "Alla filer är som förteckningen säger", "6 av 6 papper");

        var altered = Files.write(folder.resolve("andrad.zip"), edited(Files.readAllBytes(zip)));
        assertThat(terminal.run("verify", altered.toString())).isEqualTo(2);
        assertThat(terminal.answer()).contains("Filen är en annan än i förteckningen: historik/handelser.csv");

        accept("juli2.csv", "2024-07-06;Arkivgatan;14");
        assertThat(terminal.run("verify", "--json", zip.toString())).isEqualTo(1);
        assertThat(JsonMapper.shared()
                        .readTree(terminal.answer())
                        .get("verdict")
                        .stringValue())
                .isEqualTo("outdated");

        assertThat(terminal.run("bundle", "--agreement", AGREEMENT, "--out", zip.toString()))
                .isZero();
        assertThat(names(Files.readAllBytes(zip))).doesNotContain("listor/001-juli.csv");
        assertThat(text(zip, "LAS-MIG.txt")).contains("--originals");
        report("memorandum", "tjansteskrivelse.docx");
        assertThat(terminal.run("bundle", "--agreement", AGREEMENT, "--out", zip.toString()))
                .isZero();
        assertThat(names(Files.readAllBytes(zip))).contains("tjansteskrivelse/december.docx");
    }

    @Test
    void a_paper_says_what_hinders_it_and_passes_when_nothing_does() {
        assertThat(stage()).isZero();
        assertThat(terminal.answer())
                .contains(": utkast", "hinder: Texten saknas: sammanfattningen", "hinder: Diarienummer saknas.");
        assertThat(stage("--to", "ready-for-review")).isEqualTo(1);
        assertThat(stage("--to", "klar")).isEqualTo(64);
        assertThat(terminal.complaint()).contains("ready-for-review");
        assertThat(terminal.run("stage", "--agreement", AGREEMENT, "--kind", "attendance", "--to", "ready-for-review"))
                .isZero();
        assertThat(terminal.run("stage", "--agreement", AGREEMENT, "--kind", "attendance"))
                .isZero();
        assertThat(terminal.answer()).contains("klar för granskning", "Diarienummer saknas");
        assertThat(terminal.run(
                        "stage", "--agreement", AGREEMENT, "--kind", "attendance", "--to", "ready-for-committee"))
                .isEqualTo(1);
        assertThat(terminal.answer()).contains("En annan person än");
    }

    private int stage(String... more) {
        var words = new String[more.length + 5];
        System.arraycopy(new String[] {"stage", "--agreement", AGREEMENT, "--kind", "follow-up"}, 0, words, 0, 5);
        System.arraycopy(more, 0, words, 5, more.length);
        return terminal.run(words);
    }

    private String report(String kind, String name) {
        var paper = folder.resolve(name).toString();
        assertThat(terminal.run(
                        "report", "--agreement", AGREEMENT, "--kind", kind, "--as-of", "2024-12-31", "--out", paper))
                .as(terminal.complaint())
                .isZero();
        return paper;
    }

    /** The same package with something added to one part. */
    private static byte[] edited(byte[] zipped) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zipped));
                var zip = new ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(in.readAllBytes());
                if (entry.getName().equals("word/styles.xml") || entry.getName().equals("historik/handelser.csv")) {
                    zip.write(' ');
                }
            }
        }
        return out.toByteArray();
    }

    private static String text(Path zipped, String name) throws IOException {
        try (var zip = new ZipFile(zipped.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> names(byte[] zipped) throws IOException {
        var names = new ArrayList<String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
