package se.kommun.iop.reports.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.kommun.iop.reports.Season;

class FollowUpReportTest {

    static final Locale SWEDISH = Locale.of("sv", "SE");

    @Test
    void the_same_snapshot_gives_the_same_bytes() throws IOException {
        assertThat(season()).isEqualTo(season());
    }

    private static byte[] season() throws IOException {
        var out = new ByteArrayOutputStream();
        new FollowUpReport(Season.whole(), Season.AUTUMN, SWEDISH).writeTo(out);
        return out.toByteArray();
    }
}
