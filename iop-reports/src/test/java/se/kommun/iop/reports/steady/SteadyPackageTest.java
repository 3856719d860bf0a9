package se.kommun.iop.reports.steady;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import se.kommun.iop.reports.OfficeParts;

class SteadyPackageTest {

    @Test
    void order_and_time_of_writing_do_not_matter() throws IOException {
        var one = rewritten(zip(1_700_000_000_000L, "b.xml", "[Content_Types].xml", "a.xml"));
        var other = rewritten(zip(1_800_000_000_000L, "a.xml", "b.xml", "[Content_Types].xml"));
        assertThat(one).isEqualTo(other);
        assertThat(new OfficeParts(one).names()).containsExactly("[Content_Types].xml", "a.xml", "b.xml");
    }

    @Test
    void a_workbook_inside_is_made_steady_too() throws IOException {
        var one = rewritten(outer(zip(1_700_000_000_000L, "a.xml", "b.xml")));
        var other = rewritten(outer(zip(1_800_000_000_000L, "b.xml", "a.xml")));
        assertThat(one).isEqualTo(other);
    }

    @Test
    void the_machines_time_zone_does_not_matter() throws IOException {
        var zip = zip(1_700_000_000_000L, "a.xml");
        var before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            var east = rewritten(zip);
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            assertThat(rewritten(zip)).isEqualTo(east);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private static byte[] rewritten(byte[] zip) throws IOException {
        var out = new ByteArrayOutputStream();
        SteadyPackage.rewrite(zip, out);
        return out.toByteArray();
    }

    private static byte[] outer(byte[] workbook) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("embedded.xlsx"));
            zip.write(workbook);
        }
        return out.toByteArray();
    }

    private static byte[] zip(long time, String... names) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var name : names) {
                var entry = new ZipEntry(name);
                entry.setTime(time);
                zip.putNextEntry(entry);
                zip.write(name.getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
