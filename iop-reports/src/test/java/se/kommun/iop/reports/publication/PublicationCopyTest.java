package se.kommun.iop.reports.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Parties;
import se.kommun.iop.domain.casefile.Snapshot;
import se.kommun.iop.domain.followup.Answer;
import se.kommun.iop.domain.followup.FollowUpHeld;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.LedgerEntry;
import se.kommun.iop.domain.observation.Observation;
import se.kommun.iop.domain.paper.MemorandumLabels;
import se.kommun.iop.domain.paper.MemorandumText;
import se.kommun.iop.domain.paper.PaperStage;
import se.kommun.iop.domain.party.Address;
import se.kommun.iop.domain.party.Party;
import se.kommun.iop.domain.party.RoleHolding;
import se.kommun.iop.domain.party.Roles;
import se.kommun.iop.reports.AccessibleBook;
import se.kommun.iop.reports.AccessiblePaper;
import se.kommun.iop.reports.OfficeParts;
import se.kommun.iop.reports.Papers;
import se.kommun.iop.reports.RandomAgreements;
import se.kommun.iop.reports.SampleAgreement;
import se.kommun.iop.reports.Season;
import se.kommun.iop.reports.agreementpaper.AgreementPaper;
import se.kommun.iop.reports.attendance.AttendanceWorkbook;
import se.kommun.iop.reports.followup.FollowUpReport;
import se.kommun.iop.reports.memorandum.MemorandumPaper;

/** No private address and no person's name leaves the house in a copy for publication. */
class PublicationCopyTest {

    /** Invented; nobody is called so. */
    private static final List<String> SECRETS = List.of(
            "Påhittade gatan 7",
            "123 45 Nystad",
            "Testa Testsdotter",
            "Prov von Provsson",
            "Figur-Ann Figursson",
            "Mottagar Person",
            "070-000 00 07",
            "testa@exempel.invalid");

    private static final Phrasebook TEXTS = Phrasebook.of(
            PublicationCopy.class.getPackageName() + ".texts", Papers.SWEDISH, PublicationCopy.class.getClassLoader());

    static Stream<byte[]> papers() {
        return Stream.of(
                Papers.written(new AgreementPaper(snapshot(), List.of(), Papers.SWEDISH)::writeTo),
                Papers.written(new FollowUpReport(snapshot(), Season.SUMMER, Papers.SWEDISH)::writeTo),
                Papers.written(new MemorandumPaper(
                        snapshot(), Season.AUTUMN, MemorandumLabels.USUAL, PaperStage.DRAFT, Papers.SWEDISH)::writeTo),
                Papers.written(new AttendanceWorkbook(snapshot(), Papers.SWEDISH)::writeTo));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void no_secret_is_left_in_any_part_of_the_file(byte[] paper) throws IOException {
        assertThat(everything(copy(paper))).doesNotContain(SECRETS);
        assertThat(copy(paper)).isEqualTo(copy(paper));
    }

    @Test
    void the_paper_itself_has_them_so_that_the_test_is_one() throws IOException {
        var together = new StringBuilder();
        for (var paper : papers().toList()) {
            together.append(everything(paper).replace('\u00a0', ' '));
        }
        assertThat(together).contains(SECRETS);
    }

    @Test
    void a_line_says_what_is_left_out_and_why() {
        var agreement = copy(papers().findFirst().orElseThrow());
        AccessiblePaper.check(agreement);
        assertThat(lines(agreement).getFirst())
                .startsWith(
                        "Publiceringsexemplar: en privat adress och ett namn (i stället står: kontaktpersonen) har utelämnats, eftersom")
                .contains(snapshot().checksum().brief());
        assertThat(lines(agreement)).contains("Adress: [privat adress utelämnad]", "Kontaktperson: [kontaktpersonen]");
    }

    @Test
    void whoever_holds_a_role_is_called_by_it() {
        var notes = copy(papers().skip(1).findFirst().orElseThrow());
        AccessiblePaper.check(notes);
        assertThat(lines(notes))
                .contains("Deltagare: utvecklingsledare, [en mottagare], verksamhetschefen och Träffpunkternas stab");
    }

    @Test
    void a_full_name_is_known_however_it_is_written() {
        var redaction =
                new Redaction(List.of(new Secret(Secret.Kind.NAME, "Testa Testsdotter", "[kontaktpersonen]")), TEXTS);
        assertThat(redaction.of("<w:t>TESTA TESTSDOTTER och testa testsdotters lista narvaro_Testa_Testsdotter.xlsx, "
                        + "Testa-Testsdotter juli!C9, men inte Testa Testsdotterson</w:t>"))
                .isEqualTo("<w:t>[kontaktpersonen] och [kontaktpersonen] lista narvaro_[kontaktpersonen].xlsx, "
                        + "[kontaktpersonen] juli!C9, men inte Testa Testsdotterson</w:t>");
        assertThat(redaction.roles()).containsExactly("kontaktpersonen");
    }

    @Test
    void a_name_in_the_name_of_a_list_and_of_its_sheet_is_taken_out() {
        var like = Season.entries().getFirst();
        var source = new Observation.Source(new CellReference("Testa Testsdotter", "C9"), "", "number");
        var entry = new LedgerEntry(
                new Observation(like.observation().key(), like.observation().reported(), false, source),
                like.list(),
                "testa_testsdotter.xlsx",
                like.fingerprint(),
                like.order());
        var snapshot = Season.of(agreement(), Season.END, List.of(entry), Map.of());
        for (var paper : List.of(
                Papers.written(new FollowUpReport(snapshot, Season.AUTUMN, Papers.SWEDISH)::writeTo),
                Papers.workbook(snapshot))) {
            assertThat(text(paper)).contains("testa_testsdotter.xlsx", "Testa Testsdotter");
            assertThat(text(Papers.written(out -> new PublicationCopy(snapshot, Papers.SWEDISH).write(paper, out))))
                    .doesNotContainIgnoringCase("testsdotter")
                    .contains("utvecklingsledare.xlsx");
        }
    }

    /** A role that somebody has typed may hold anything. */
    @Test
    void what_stands_instead_of_a_name_never_breaks_the_file() {
        var redaction = new Redaction(
                List.of(new Secret(Secret.Kind.NAME, "Testa Testsdotter", "chef <a> & \u0000\ud800b")), TEXTS);
        assertThat(redaction.of("<w:t>Testa Testsdotter</w:t>")).isEqualTo("<w:t>chef &lt;a&gt; &amp; b</w:t>");
    }

    private static String text(byte[] paper) {
        try {
            return everything(paper).replace('\u00a0', ' ');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_workbook_says_so_on_its_first_sheet() {
        AccessibleBook.check(copy(papers().skip(3).findFirst().orElseThrow()));
        var sheet = new OfficeParts(copy(papers().skip(3).findFirst().orElseThrow())).xml("xl/worksheets/sheet1.xml");
        assertThat(sheet.getTextContent()).contains("Publiceringsexemplar");
    }

    /** Texts that are hard to print, with addresses made of them. */
    @Test
    void any_agreement_has_a_copy_that_is_as_accessible() {
        for (long seed = 0; seed < 25; seed++) {
            var random = Season.of(RandomAgreements.of(seed), Season.END, List.of(), Map.of());
            var paper = Papers.written(new AgreementPaper(random, List.of(), Papers.SWEDISH)::writeTo);
            AccessiblePaper.check(Papers.written(out -> new PublicationCopy(random, Papers.SWEDISH).write(paper, out)));
        }
    }

    @Test
    void a_place_an_organisation_and_a_title_are_no_names() {
        var names = new Names(List.of("Södra Sandby", "Interkultur i Lund", "Föreningen Läxro"));
        assertThat(names.in("Södra Sandby, Föreningen Läxro och LIPS, Vård- och omsorgsdirektör"))
                .isEmpty();
        assertThat(names.in("ordförande Testa Testsdotter, c/o Prov von Provsson"))
                .containsExactly("Testa Testsdotter", "Prov von Provsson");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "070-555 66 77",
                "0705556677",
                "046-12 34 56",
                "08-123 456 78",
                "+46 70 555 66 77",
                "+46 (0)70-555 66 77",
                "0046705556677",
                "namn.efternamn@forening.example",
                "19450101-1234",
                "450101-1234"
            })
    void how_a_person_is_reached_is_known_by_its_look(String contact) {
        var redaction = new Redaction(List.of(), TEXTS);
        assertThat(redaction.of("<w:t>Ring " + contact + " så.</w:t>"))
                .matches("<w:t>Ring \\[[a-zåäö -]+ utelämna[dt]] så.</w:t>");
        assertThat(redaction.count(Secret.Kind.CONTACT)).isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "802471-1643",
                "2024-07-06",
                "100\u00a0000 kr",
                "VO 2024/0123",
                "kl. 11.30\u201313.00",
                "226 61 Lund",
                "0 av 12",
                "20240706-arkivgatan",
                "10888283f77b",
                "0,4 %"
            })
    void a_number_of_something_else_is_not_how_a_person_is_reached(String number) {
        var text = "<w:t>Står " + number + " här.</w:t>";
        assertThat(new Redaction(List.of(), TEXTS).of(text)).isEqualTo(text);
    }

    @Test
    void where_nothing_is_secret_it_says_so() {
        var plain = Season.whole();
        var paper = Papers.written(new AgreementPaper(plain, List.of(), Papers.SWEDISH)::writeTo);
        assertThat(lines(Papers.written(out -> new PublicationCopy(plain, Papers.SWEDISH).write(paper, out)))
                        .getFirst())
                .startsWith("Publiceringsexemplar: ingenting har behövt utelämnas.");
    }

    private static byte[] copy(byte[] paper) {
        return Papers.written(out -> new PublicationCopy(snapshot(), Papers.SWEDISH).write(paper, out));
    }

    private static Snapshot snapshot() {
        return Season.of(
                agreement(),
                Season.END,
                Season.entries(),
                Map.of(
                        Season.AUTUMN,
                        List.of(
                                typed(MemorandumText.FOR_INFORMATION, "Kommunkontoret, Mottagar Person"),
                                typed(
                                        MemorandumText.BACKGROUND,
                                        "Testa Testsdotter har samordnat (070-000 00 07, testa@exempel.invalid). Påhittade gatan 7 är hennes adress."))));
    }

    private static Answer typed(MemorandumText text, String words) {
        return new Answer(MemorandumText.POINT, text.code(), words, "handläggaren", Season.TAKEN);
    }

    private static Agreement agreement() {
        var like = SampleAgreement.agreement(Season.calendar());
        var union = (Party.Association) like.parties().parties().getFirst();
        var home = new Party.Association(
                union.code(),
                union.name(),
                union.shortName(),
                union.aliases(),
                union.number(),
                union.purpose(),
                "Figur-Ann Figursson",
                Optional.of(new Address(List.of("c/o Prov von Provsson", "Påhittade gatan 7", "123 45 Nystad"), true)));
        return like.revise()
                .clauses(List.of())
                .parties(new Parties(
                        List.of(home, like.parties().parties().getLast()),
                        like.parties().employer(),
                        like.parties().steeringGroup()))
                .life(se.kommun.iop.domain.agreement.Life.NONE
                        .revise()
                        .roles(new Roles(
                                List.of(new RoleHolding(
                                        "utvecklingsledare",
                                        "Testa Testsdotter",
                                        LocalDate.of(2024, 7, 1),
                                        Optional.empty(),
                                        "e-post")),
                                List.of()))
                        .followUps(List.of(new FollowUpHeld(
                                Season.SUMMER,
                                LocalDate.of(2024, 9, 10),
                                List.of(
                                        "Testa Testsdotter",
                                        "Mottagar Person",
                                        "verksamhetschefen",
                                        "Träffpunkternas stab"),
                                "akten",
                                List.of())))
                        .done())
                .done();
    }

    private static String everything(byte[] file) throws IOException {
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    private static List<String> lines(byte[] file) {
        var lines = new ArrayList<String>();
        for (var paragraph : OfficeParts.all(new OfficeParts(file).xml("word/document.xml"), "w:p")) {
            lines.add(OfficeParts.text(paragraph));
        }
        return lines;
    }
}
