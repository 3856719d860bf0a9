package se.kommun.iop.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;
import se.kommun.iop.domain.observation.Fingerprint;
import se.kommun.iop.domain.paper.LetterheadChange;
import se.kommun.iop.domain.paper.PaperKind;
import se.kommun.iop.reports.letterhead.StarterTemplate;
import se.kommun.iop.reports.specimen.SpecimenPaper;
import se.kommun.iop.ui.house.LetterheadsInMemory;

/** In which letterhead papers leave: the department's own, the one of the setting, or none. */
class LetterheadsTest {

    private static final String CULTURE = "Kulturförvaltningen";
    private static final Locale SWEDISH = Locale.of("sv", "SE");

    private final LetterheadsInMemory register = new LetterheadsInMemory();
    private final byte[] paper = specimen();

    @Test
    void without_any_letterhead_papers_have_their_own_look() {
        assertThat(dressed(new HouseLetterheads(register, new MockEnvironment())))
                .isEqualTo(paper);
    }

    @Test
    void a_department_has_its_own_and_the_others_that_of_the_setting(@TempDir Path folder) throws IOException {
        var file = Files.write(folder.resolve("brevmall.docx"), template("Kommunen"));
        var letterheads =
                new HouseLetterheads(register, new MockEnvironment().withProperty("iop.letterhead", file.toString()));
        assertThat(header(dressed(letterheads))).contains("Kommunen");

        use(template("Kulturen"), 1);
        assertThat(header(dressed(letterheads))).contains("Kulturen");
        assertThat(header(letterheads.dressed(PaperKind.FOLLOW_UP, "Vården", paper)))
                .contains("Kommunen");
        assertThat(letterheads.dressed(PaperKind.ATTENDANCE, CULTURE, paper)).isEqualTo(paper);

        register.remove(new LetterheadChange.Removed(CULTURE, 2, "berit", Instant.EPOCH));
        assertThat(header(dressed(letterheads))).contains("Kommunen");
    }

    @Test
    void a_letterhead_is_read_once_and_again_when_its_file_has_changed(@TempDir Path folder) throws IOException {
        var file = Files.write(folder.resolve("brevmall.docx"), template("Kommunen"));
        var letterheads =
                new HouseLetterheads(register, new MockEnvironment().withProperty("iop.letterhead", file.toString()));
        assertThat(letterheads.common()).isPresent().isEqualTo(letterheads.common());

        Files.write(file, template("Staden"));
        Files.setLastModifiedTime(file, FileTime.fromMillis(4_000_000_000_000L));
        assertThat(header(dressed(letterheads))).contains("Staden");

        use(template("Kulturen"), 1);
        assertThat(letterheads.of(CULTURE)).isPresent().isEqualTo(letterheads.of(CULTURE));
    }

    @Test
    void a_template_that_cannot_be_used_leaves_papers_as_they_are(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("brevmall.dotx"), "inte en mall");
        var settings = new MockEnvironment().withProperty("iop.letterhead", file.toString());
        assertThat(dressed(new HouseLetterheads(register, settings))).isEqualTo(paper);

        Files.delete(file);
        assertThat(dressed(new HouseLetterheads(register, settings))).isEqualTo(paper);
    }

    private byte[] dressed(Letterheads letterheads) {
        return letterheads.dressed(PaperKind.FOLLOW_UP, CULTURE, paper);
    }

    private void use(byte[] content, int number) {
        var used = new LetterheadChange.Used(
                CULTURE, number, "brevmall.docx", Fingerprint.of(content), "anna", Instant.EPOCH);
        assertThat(register.use(used, content)).isTrue();
    }

    private static byte[] specimen() {
        var out = new ByteArrayOutputStream();
        try {
            new SpecimenPaper(CULTURE, Instant.EPOCH, SWEDISH).writeTo(out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static byte[] template(String name) throws IOException {
        var starter = new ByteArrayOutputStream();
        new StarterTemplate(SWEDISH).writeTo(starter);
        var out = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(starter.toByteArray()));
                var to = new ZipOutputStream(out)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                var content = from.readAllBytes();
                to.write(
                        entry.getName().equals("word/header1.xml")
                                ? new String(content, "UTF-8")
                                        .replace("Sätt in logotyp", name)
                                        .getBytes("UTF-8")
                                : content);
            }
        }
        return out.toByteArray();
    }

    private static String header(byte[] dressed) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(dressed))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/header1.xml")) {
                    return new String(zip.readAllBytes(), "UTF-8");
                }
            }
        }
        throw new AssertionError("No header");
    }
}
