package se.kommun.iop.batch.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever has happened to a file on its way: there is an answer, and it comes soon. */
class DamagedFilesTest {

    private static final int TIMES = 60;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "s02 lunchlista sommar.xlsx",
                "s05_flik_per_traffpunkt.xlsx",
                "s12_1904_dolt.xlsx",
                "s03_matris_augusti.ods",
                "s03_matris_augusti.xls",
                "veberod_lunch_ht24.xls",
                "s13_losenord.xlsx",
                "s14_bild.xlsx",
                "s10_gammal_export.csv"
            })
    void a_torn_or_changed_file_is_opened_or_refused(String name) {
        var whole = Opening.file(name);
        var random = new Random(name.hashCode());
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            for (int i = 0; i < TIMES; i++) {
                assertThat(Opening.reply(torn(whole, random))).isNotNull();
                assertThat(Opening.reply(changed(whole, random, 1 + i % 8))).isNotNull();
            }
        });
    }

    private static byte[] torn(byte[] whole, Random random) {
        return Arrays.copyOf(whole, random.nextInt(whole.length));
    }

    private static byte[] changed(byte[] whole, Random random, int places) {
        var changed = whole.clone();
        for (int i = 0; i < places; i++) {
            int at = random.nextInt(changed.length - 4);
            Arrays.fill(changed, at, at + 1 + random.nextInt(4), (byte) random.nextInt(256));
        }
        return changed;
    }
}
