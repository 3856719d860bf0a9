package se.kommun.iop.batch.attendanceimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.iop.domain.observation.ReceivedList;

/** A process is killed at random moments of an import, again and again; then the same file is handed in once more. */
class KilledImportTest {

    private static final int KILLS = 4;

    @Test
    void nothing_is_doubled_and_nothing_lost(@TempDir Path folder) throws Exception {
        var random = new Random();
        // One of the first calls keeps the list, the next ones clear, interpret, write six pages, and offer.
        var moments = random.ints(KILLS, 1, 14).boxed().toList();

        for (int moment : moments) {
            assertThat(killedAt(folder, moment)).as("killed at call %s", moment).isEqualTo(KilledImport.KILLED);
        }

        try (var house = new RealHouse(Database.file(folder), Optional.of(new SpokenLists()), Optional.empty())) {
            assertThat(house.lists().of(KilledImport.AGREEMENT).size())
                    .as("%s", moments)
                    .isLessThanOrEqualTo(1);
            house.handIn(KilledImport.AGREEMENT, "lista.csv", KilledImport.content());

            var lists = house.lists().of(KilledImport.AGREEMENT);
            assertThat(lists)
                    .as("%s", moments)
                    .extracting(ReceivedList::stage)
                    .containsExactly(ReceivedList.Stage.READ);
            var list = lists.getFirst();
            assertThat(house.lists().draft(list.id()).observations())
                    .as("%s", moments)
                    .hasSize(KilledImport.LINES)
                    .doesNotHaveDuplicates();
            house.imports().accept(list.id(), "förvaltaren");
            assertThat(house.figures(KilledImport.AGREEMENT).total()).isEqualByComparingTo("" + KilledImport.LINES);
            assertThat(house.tables()
                            .sql("select count(*) from batch_job_execution where status = 'STARTED'")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    private static int killedAt(Path folder, int call) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(List.of(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledImport.class.getName(),
                        folder.toString(),
                        "" + call))
                .inheritIO()
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("Not killed in time");
        }
        return process.exitValue();
    }
}
