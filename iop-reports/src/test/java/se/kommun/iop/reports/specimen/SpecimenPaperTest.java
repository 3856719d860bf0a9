package se.kommun.iop.reports.specimen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.kommun.iop.reports.AccessiblePaper;
import se.kommun.iop.reports.OfficeParts;
import se.kommun.iop.reports.Papers;
import se.kommun.iop.reports.Season;

/** A specimen is a paper as any other. */
class SpecimenPaperTest {

    private final byte[] paper =
            Papers.written(new SpecimenPaper("Kulturförvaltningen", Season.TAKEN, Papers.SWEDISH)::writeTo);

    @Test
    void everybody_can_read_it() {
        AccessiblePaper.check(paper);
    }

    @Test
    void it_has_every_style_that_a_letterhead_can_change() {
        var text = new OfficeParts(paper).xml("word/document.xml");
        assertThat(OfficeParts.all(text, "w:p").stream().map(OfficeParts::style).distinct())
                .contains("Title", "Heading1", "Heading2", "Heading3", "Normal", "ListBullet", "Caption", "Box");
        assertThat(text.getTextContent()).contains("Kulturförvaltningen", "Det säger ingenting");
    }
}
