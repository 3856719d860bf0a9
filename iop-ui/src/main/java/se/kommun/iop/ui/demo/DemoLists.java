package se.kommun.iop.ui.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.ui.access.DemoMode;

/** The lists that can be tried: one season of one association, in four layouts and four file formats. */
@Component
public class DemoLists {

    private static final String AGREEMENT = "seniorluncher-2024";

    private static final List<DemoList> SEASON = List.of(
            new DemoList("LIPS lunchstatistik sommar 2024.xlsx", "sommar.xlsx"),
            new DemoList("Interkultur höst 2024 Arkivgatan+Papegojelyckan.ods", "host.ods"),
            new DemoList("veberöd_lunch_ht24.xls", "veberod.xls"),
            new DemoList("sodra_sandby_sep-dec.csv", "sodra-sandby.csv"));

    private final DemoMode demo;

    DemoLists(DemoMode demo) {
        this.demo = demo;
    }

    /** Empty outside a demonstration, and for agreements without any. */
    public List<DemoList> of(Agreement agreement) {
        return demo.isOn() && agreement.code().text().equals(AGREEMENT) ? SEASON : List.of();
    }

    /**
     * One list to try.
     *
     * @param fileName as its sender named it
     * @param resource where it is kept: names that every file system can hold
     */
    public record DemoList(String fileName, String resource) {

        public byte[] content() {
            try (var content = Objects.requireNonNull(DemoLists.class.getResourceAsStream("/demo/" + resource))) {
                return content.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
