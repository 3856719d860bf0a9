package se.kommun.iop.reports.casebundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kommun.iop.domain.observation.Fingerprint;
import se.kommun.iop.reports.Season;

class CaseBundleTest {

    private static final Instant AT = Instant.parse("2024-12-02T09:00:00Z");
    private static final byte[] REPORT = {1, 2, 3};
    private static final String WHAT = "En \"rapport\"; med\nallt \ud83d\ude00";

    @Test
    void holds_every_document_in_a_fixed_order_with_a_list_of_contents() throws IOException {
        var parts = parts(bundle(document("b/rapport.docx", REPORT), document("a.txt", new byte[0])));

        assertThat(parts.keySet())
                .containsExactly("a.txt", "b/rapport.docx", "forteckning.csv", "forteckning.json", "LAS-MIG.txt");
        var hash = Fingerprint.of(REPORT).hex();
        assertThat(text(parts.get("forteckning.csv")))
                .isEqualTo("file;sha256;bytes;from;what\r\na.txt;"
                        + Fingerprint.of(new byte[0]).hex()
                        + ";0;2024-12-02T09:00:00Z;\"En \"\"rapport\"\"; med allt \ud83d\ude00\"\r\nb/rapport.docx;"
                        + hash
                        + ";3;2024-12-02T09:00:00Z;\"En \"\"rapport\"\"; med allt \ud83d\ude00\"\r\n");
        assertThat(text(parts.get("forteckning.json")))
                .contains("\"file\": \"b/rapport.docx\"", hash, "En \\\"rapport\\\"; med allt \\ud83d\\ude00");
        assertThat(text(parts.get("LAS-MIG.txt")))
                .contains("Diarienummer: saknas", "b/rapport.docx", "Från: 2 december 2024", hash, "2 filer");
    }

    @Test
    void the_same_documents_give_the_same_bytes_whatever_their_order() throws IOException {
        var one = document("b/rapport.docx", REPORT);
        var other = document("a.txt", new byte[0]);

        assertThat(bundle(one, other)).isEqualTo(bundle(other, one));
    }

    @Test
    void is_as_its_list_says() throws IOException {
        var check = BundleCheck.of(bundle(document("a.txt", REPORT), document("b.txt", REPORT)))
                .orElseThrow();

        assertThat(check.holds()).isTrue();
        assertThat(check.unaltered()).containsOnlyKeys("a.txt", "b.txt").containsValue(Fingerprint.of(REPORT));
    }

    @Test
    void tells_what_is_altered_missing_and_added() throws IOException {
        var parts = parts(bundle(document("a.txt", REPORT), document("b.txt", REPORT), document("c.txt", REPORT)));
        parts.put("a.txt", new byte[] {9});
        parts.remove("b.txt");
        parts.put("d.txt", REPORT);
        var check = BundleCheck.of(zipped(parts)).orElseThrow();

        assertThat(check.holds()).isFalse();
        assertThat(check.altered()).containsExactly("a.txt");
        assertThat(check.missing()).containsExactly("b.txt");
        assertThat(check.added()).containsExactly("d.txt");
        assertThat(check.unaltered()).containsOnlyKeys("c.txt");
    }

    @Test
    void another_zip_or_another_list_of_contents_is_no_case_file() throws IOException {
        assertThat(BundleCheck.of(zipped(Map.of("a.txt", REPORT)))).isEmpty();
        assertThat(BundleCheck.of("a letter".getBytes(StandardCharsets.UTF_8))).isEmpty();
        var parts = parts(bundle(document("a.txt", REPORT)));
        parts.put(
                "forteckning.csv",
                (text(parts.get("forteckning.csv")) + "nonsense\r\n").getBytes(StandardCharsets.UTF_8));
        assertThat(BundleCheck.of(zipped(parts))).isEmpty();
    }

    @Test
    void a_torn_one_is_told() throws IOException {
        var whole = bundle(document("a.txt", new byte[5000]));

        assertThatThrownBy(() -> BundleCheck.of(Arrays.copyOf(whole, 40))).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a", "/a", "a//b", "a/../b", "", "å", "a;b", "a\"b"})
    void no_document_lies_outside_the_folder(String path) {
        assertThatThrownBy(() -> document(path, REPORT)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void no_two_documents_lie_in_the_same_place() {
        assertThatThrownBy(() -> bundle(document("a", REPORT), document("a", REPORT)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Närvaro juli.xlsx", "../../etc/passwd", "", "😀", "..", "=CMD|' /C calc'!A1", "a\u0000b"})
    void a_name_from_somebody_else_becomes_one_that_is_safe(String given) {
        var name = Document.named(given);

        assertThat(new Document("listor/001-" + name, "", AT, out -> {}).path()).isEqualTo("listor/001-" + name);
        assertThat(Document.named("Närvaro juli.xlsx")).isEqualTo("narvaro-juli.xlsx");
        assertThat(Document.named("x".repeat(200) + ".xlsx")).hasSize(100).endsWith(".xlsx");
    }

    private static Document document(String path, byte[] content) {
        return new Document(path, WHAT, AT, out -> out.write(content));
    }

    private static byte[] bundle(Document... documents) throws IOException {
        var out = new ByteArrayOutputStream();
        var identity = Season.whole().caseFile().agreement().identity();
        new CaseBundle(identity, AT, List.of(documents), List.of("Tjänsteskrivelsen"), Locale.of("sv")).writeTo(out);
        return out.toByteArray();
    }

    private static Map<String, byte[]> parts(byte[] zipped) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).isEqualTo("1980-02-01T00:00:00");
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] zipped(Map<String, byte[]> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : new ArrayList<>(parts.entrySet())) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}
