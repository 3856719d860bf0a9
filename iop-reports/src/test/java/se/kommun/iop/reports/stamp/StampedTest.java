package se.kommun.iop.reports.stamp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.kommun.iop.domain.paper.PaperId;
import se.kommun.iop.domain.paper.PaperKind;
import se.kommun.iop.domain.paper.PaperStage;
import se.kommun.iop.domain.payment.AttestRule;
import se.kommun.iop.reports.Papers;
import se.kommun.iop.reports.Season;
import se.kommun.iop.reports.agreementpaper.AgreementPaper;
import se.kommun.iop.reports.attendance.AttendanceWorkbook;
import se.kommun.iop.reports.followup.FollowUpReport;
import se.kommun.iop.reports.fundspaper.FundsWorkbook;
import se.kommun.iop.reports.portfolio.Portfolio;
import se.kommun.iop.reports.portfolio.PortfolioReport;
import se.kommun.iop.reports.publication.PublicationCopy;
import se.kommun.iop.reports.yearwheel.YearWheelWorkbook;

class StampedTest {

    @ParameterizedTest
    @EnumSource(PaperStage.class)
    void a_paper_says_which_it_is_and_what_it_was_made_from(PaperStage stage) {
        var snapshot = Season.whole();
        var paper = Papers.written(new FollowUpReport(snapshot, Season.AUTUMN, stage, Locale.of("sv", "SE"))::writeTo);
        var id = new PaperId(snapshot.caseFile().agreement().code(), PaperKind.FOLLOW_UP, Optional.of(Season.AUTUMN));

        assertThat(Stamped.of(paper))
                .isEqualTo(new Stamped.Ours(
                        new Stamp(id, Season.END, snapshot.checksum(), snapshot.takenAt(), stage), Edition.WHOLE));
    }

    @Test
    void a_workbook_says_so_too() {
        var snapshot = Season.whole();
        var id = new PaperId(snapshot.caseFile().agreement().code(), PaperKind.ATTENDANCE, Optional.empty());

        assertThat(Stamped.of(Papers.workbook(snapshot)))
                .isEqualTo(new Stamped.Ours(
                        new Stamp(id, Season.END, snapshot.checksum(), snapshot.takenAt(), PaperStage.DRAFT),
                        Edition.WHOLE));
    }

    @ParameterizedTest
    @EnumSource(PaperStage.class)
    void every_kind_says_how_far_it_has_come(PaperStage stage) {
        var snapshot = Season.whole();
        var swedish = Papers.SWEDISH;

        assertThat(List.of(
                        Papers.written(new AgreementPaper(snapshot, List.of(), stage, swedish)::writeTo),
                        Papers.written(new AttendanceWorkbook(snapshot, stage, swedish)::writeTo),
                        Papers.written(new FundsWorkbook(snapshot, stage, swedish)::writeTo),
                        Papers.written(new YearWheelWorkbook(snapshot, stage, swedish)::writeTo)))
                .extracting(paper -> ((Stamped.Ours) Stamped.of(paper)).stamp())
                .allSatisfy(stamp -> assertThat(stamp.stage()).isEqualTo(stage))
                .extracting(stamp -> stamp.paper().kind())
                .containsExactly(PaperKind.AGREEMENT, PaperKind.ATTENDANCE, PaperKind.FUNDS, PaperKind.YEAR_WHEEL);
    }

    @Test
    void a_portfolio_says_whose_it_is() {
        var snapshot = Season.whole();
        var portfolio = new Portfolio("Nämnden för <allt> & inget", Season.END, List.of(snapshot), snapshot.takenAt());
        var paper = Papers.written(new PortfolioReport(portfolio, AttestRule.ANOTHER_PERSON, Papers.SWEDISH)::writeTo);

        assertThat(Stamped.of(paper))
                .isEqualTo(new Stamped.OurPortfolio(
                        new PortfolioStamp(portfolio.committee(), Season.END, portfolio.checksum(), snapshot.takenAt()),
                        Edition.WHOLE));
    }

    @Test
    void a_copy_for_publication_says_that_it_is_one() {
        var snapshot = Season.whole();
        for (var paper : List.of(Papers.followUp(snapshot), Papers.workbook(snapshot))) {
            var copy = Papers.written(out -> new PublicationCopy(snapshot, Papers.SWEDISH).write(paper, out));
            var whole = (Stamped.Ours) Stamped.of(paper);

            assertThat(Stamped.of(copy)).isEqualTo(new Stamped.Ours(whole.stamp(), Edition.FOR_PUBLICATION));
        }
    }

    @Test
    void somebody_elses_file_is_known_as_that() throws IOException {
        assertThat(Stamped.of(edited(part -> ""))).isInstanceOf(Stamped.Damaged.class);
        assertThat(Stamped.of(edited(part -> part.replace("IOP.", "XYZ.")))).isEqualTo(new Stamped.NotOurs());
        assertThat(Stamped.of(zip("hello.txt", "hello"))).isEqualTo(new Stamped.Damaged());
        assertThat(Stamped.of(zip("[Content_Types].xml", "<Types/>"))).isEqualTo(new Stamped.NotOurs());
    }

    @Test
    void a_stamp_of_another_version_is_told() throws IOException {
        assertThat(Stamped.of(edited(part -> part.replace(">1<", ">7<")))).isEqualTo(new Stamped.OtherVersion("7"));
        assertThat(Stamped.of(edited(part -> part.replace("FOLLOW_UP", "SOMETHING"))))
                .isEqualTo(new Stamped.DamagedStamp());
        assertThat(Stamped.of(edited(part -> part.replace("2024-12-31", "sometime"))))
                .isEqualTo(new Stamped.DamagedStamp());
    }

    @Test
    void a_torn_file_is_damaged_and_never_a_failure_of_ours() {
        var paper = Papers.followUp(Season.whole());
        for (int length = 0; length < paper.length; length += paper.length / 23) {
            assertThat(Stamped.of(Arrays.copyOf(paper, length))).isNotInstanceOf(Stamped.NotOurs.class);
        }
        assertThat(Stamped.of(new byte[0])).isEqualTo(new Stamped.Damaged());
        assertThat(Stamped.of("a letter".getBytes(StandardCharsets.UTF_8))).isEqualTo(new Stamped.Damaged());
        var flipped = paper.clone();
        flipped[paper.length / 2] ^= 0x55;
        assertThat(Stamped.of(flipped)).isEqualTo(new Stamped.Damaged());
    }

    @Test
    void nothing_is_fetched_and_no_entity_is_unfolded() throws IOException {
        var hostile = edited(part -> "<!DOCTYPE p [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                + part.replaceFirst("<\\?xml[^>]*>", "").replace(">1<", ">&e;<"));

        assertThat(Stamped.of(hostile)).isNotInstanceOf(Stamped.Ours.class);
    }

    /** The paper with another part of properties; without it when that is empty. */
    private static byte[] edited(UnaryOperator<String> edit) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(Papers.followUp(Season.whole())));
                var zip = new ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var content = in.readAllBytes();
                if (entry.getName().equals("docProps/custom.xml")) {
                    content = edit.apply(new String(content, StandardCharsets.UTF_8))
                            .getBytes(StandardCharsets.UTF_8);
                }
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(content);
            }
        }
        return out.toByteArray();
    }

    private static byte[] zip(String name, String content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
