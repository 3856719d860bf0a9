package se.kommun.iop.batch.reply;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.kommun.iop.batch.reading.AttendanceReader;
import se.kommun.iop.batch.reading.ReadingScope;
import se.kommun.iop.batch.workbook.Limits;
import se.kommun.iop.batch.workbook.OpenReply;
import se.kommun.iop.batch.workbook.Workbook;
import se.kommun.iop.batch.workbook.WorkbookOpener;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.AgreementDefinitions;
import se.kommun.iop.domain.observation.Draft;

/** Lists that associations hand in, and the agreements that they are about. */
final class Lists {

    private static final Agreement LUNCHES = agreement("seniorluncher-2024");

    private Lists() {}

    static byte[] file(String name) {
        return resource("/workbooks/" + name);
    }

    static Workbook workbook(byte[] content) {
        var reply = new WorkbookOpener(Limits.standard()).open(content);
        assertThat(reply).isInstanceOf(OpenReply.Opened.class);
        return ((OpenReply.Opened) reply).workbook();
    }

    static Draft read(byte[] content, String name) {
        return read(content, name, LUNCHES);
    }

    static Draft read(byte[] content, String name, Agreement agreement) {
        return switch (new WorkbookOpener(Limits.standard()).open(content)) {
            case OpenReply.Opened(var workbook) ->
                new AttendanceReader()
                        .read(workbook, name, ReadingScope.of(agreement, Optional.empty()))
                        .draft();
            case OpenReply.Refused refused -> AttendanceReader.refused(refused).draft();
        };
    }

    static Agreement agreement(String name) {
        var definitions =
                ServiceLoader.load(AgreementDefinitions.class).findFirst().orElseThrow();
        var reply = definitions.read(new String(resource("/agreements/" + name + ".yaml"), UTF_8).getBytes(UTF_8));
        return ((AgreementDefinitions.Reply.Understood) reply).agreement();
    }

    static byte[] of(Consumer<XSSFWorkbook> filled) throws IOException {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            filled.accept(book);
            book.write(out);
            return out.toByteArray();
        }
    }

    /** All texts of all parts, unpacked. */
    static String everyPart(byte[] zipped) throws IOException {
        var all = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(new String(zip.readAllBytes(), UTF_8));
            }
        }
        return all.toString();
    }

    private static byte[] resource(String name) {
        try (var stream = Lists.class.getResourceAsStream(name)) {
            assertThat(stream).as(name).isNotNull();
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
