package se.kommun.iop.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;
import se.kommun.iop.domain.paper.PaperKind;

/** What the setting about a letterhead does to papers. */
class LetterheadsTest {

    private static final byte[] PAPER = {1, 2, 3};

    @Test
    void without_the_setting_papers_have_their_own_look() {
        assertThat(new Letterheads(new MockEnvironment()).dressed(PaperKind.FOLLOW_UP, PAPER))
                .isEqualTo(PAPER);
    }

    @Test
    void a_template_that_cannot_be_used_leaves_papers_as_they_are(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("brevmall.dotx"), "inte en mall");
        var settings = new MockEnvironment().withProperty("iop.letterhead", file.toString());
        assertThat(new Letterheads(settings).dressed(PaperKind.FOLLOW_UP, PAPER))
                .isEqualTo(PAPER);
    }
}
