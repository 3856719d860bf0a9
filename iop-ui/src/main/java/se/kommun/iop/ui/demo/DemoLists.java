package se.kommun.iop.ui.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.ui.access.DemoMode;

/** The lists that can be tried: one season of one association, in four layouts and four file formats. */
@Component
public class DemoLists {

    private final DemoMode demo;
    private final String agreement;
    private final List<DemoList> season;

    DemoLists(DemoMode demo) {
        this.demo = demo;
        var shelf = shelf();
        agreement = shelf.getProperty("agreement");
        season = Stream.of(shelf.getProperty("lists").split(", *"))
                .map(file -> new DemoList(shelf.getProperty(file), file))
                .toList();
    }

    /** Empty outside a demonstration, and for agreements without any. */
    public List<DemoList> of(Agreement one) {
        return demo.isOn() && one.code().text().equals(agreement) ? season : List.of();
    }

    /**
     * One list to try.
     *
     * @param fileName as its sender named it
     * @param resource where it is kept: names that every file system can hold
     */
    public record DemoList(String fileName, String resource) {

        public byte[] content() {
            try (var content = open(resource)) {
                return content.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Properties shelf() {
        var shelf = new Properties();
        try (var lists = new InputStreamReader(open("lists.properties"), StandardCharsets.UTF_8)) {
            shelf.load(lists);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return shelf;
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(DemoLists.class.getResourceAsStream("/demo/" + resource));
    }
}
