package se.kommun.iop.ui.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.kommun.iop.ui.IopApplication;
import se.kommun.iop.ui.house.LeavesNoTrace;

/** What a visitor of the demonstration does in the first minutes. */
@InABrowser
@ExtendWith(LeavesNoTrace.class)
@SpringBootTest(
        classes = IopApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "iop.demo=true",
            "iop.originals.key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
            "spring.datasource.url=jdbc:h2:mem:browser;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
                    + ";CASE_INSENSITIVE_IDENTIFIERS=TRUE;DEFAULT_NULL_ORDERING=HIGH"
        })
class MainJobTest {

    @LocalServerPort
    private int port;

    @Test
    void a_list_becomes_figures_and_a_paper() throws IOException {
        try (var visit = new Visit(port)) {
            var page = visit.page();
            visit.open("login");
            visit.everybodyCanUseIt();
            visit.comeInAs("Förvaltare");
            visit.everybodyCanUseIt();

            visit.open("lamna-in-lista");
            page.locator(".tries li:has-text('veberöd') vaadin-button").click();
            var accept = page.locator("vaadin-button:has-text('Godkänn')");
            accept.waitFor();
            assertThat(page.locator(".preview")).containsText("Summa portioner");
            visit.everybodyCanUseIt();
            accept.click();
            assertThat(page.locator(".handed-in [role=status].notice")).containsText("Listan är godkänd");

            page.locator("a:has-text('Visa siffrorna')").click();
            page.locator(".report").first().waitFor();
            visit.everybodyCanUseIt();
            page.locator(".report").first().click();
            assertThat(page.locator("vaadin-dialog")).containsText("Cell");
            page.keyboard().press("Escape");

            visit.open("avtal/seniorluncher-2024/listor");
            page.locator("a:has-text('veberöd')").click();
            page.locator(".preview").waitFor();
            visit.everybodyCanUseIt();

            visit.open("avtal/seniorluncher-2024/uppfoljningar");
            visit.everybodyCanUseIt();
            for (var kind : new String[] {"Skriftlig uppföljning (Word)", "Siffrorna (Excel)"}) {
                var paper = page.waitForDownload(
                        () -> page.locator("a:has-text('" + kind + "')").click());
                assertThat(Files.readAllBytes(paper.path()))
                        .startsWith('P', 'K')
                        .hasSizeGreaterThan(5_000);
            }
            assertThat(visit.requestsElsewhere()).isEmpty();
        }
    }

    @Test
    void every_other_page_can_be_used_by_everybody() {
        try (var visit = new Visit(port)) {
            visit.comeInAs("Förvaltare");
            for (var path : new String[] {
                "avtal/seniorluncher-2024",
                "avtal/seniorluncher-2024/delbetalningar",
                "avtal/seniorluncher-2024/listor",
                "avtal/seniorluncher-2024/inmatning",
                "avtal/seniorluncher-2024/kalender",
                "avtal/seniorluncher-2024/andringar",
                "avtal/laxhjalp-2025/siffror",
                "arshjul",
                "arshjul?som=year&ar=2024",
                "sok?q=lunch",
                "las-in-avtal",
                "brevmallar",
                "avtal/finns-inte",
                "finns-inte"
            }) {
                visit.open(path);
                visit.everybodyCanUseIt();
            }
        }
    }

    /** What is typed survives a reload and a lost session. */
    @Test
    void a_new_agreement_is_written_where_it_was_left() {
        try (var visit = new Visit(port)) {
            var page = visit.page();
            visit.comeInAs("Förvaltare");
            visit.open("nytt-avtal");
            visit.everybodyCanUseIt();
            page.getByLabel("Ämne").fill("språkcafé");
            page.getByLabel("Första dagen").fill("2027-01-01");
            page.getByLabel("Första dagen").press("Tab");
            page.getByLabel("Sista dagen").fill("2027-12-31");
            page.getByLabel("Sista dagen").press("Tab");
            page.locator("vaadin-button:has-text('Börja skriva')").click();
            page.locator(".steps").waitFor();
            visit.everybodyCanUseIt();
            page.getByLabel("Kommun").fill("Exempelstads kommun");
            page.getByLabel("Utfärdande").fill("Kulturförvaltningen");
            page.getByLabel("Utfärdande").press("Tab");
            assertThat(page.locator("aside")).containsText("om språkcafé");
            page.waitForTimeout(1_500);

            page.reload();
            assertThat(page.getByLabel("Kommun")).hasValue("Exempelstads kommun");

            page.context().clearCookies();
            visit.comeInAs("Förvaltare");
            visit.open("nytt-avtal");
            page.locator("vaadin-button:has-text('Fortsätt skriva')").first().click();
            assertThat(page.getByLabel("Utfärdande")).hasValue("Kulturförvaltningen");
            // The page is there a moment before its address is.
            page.waitForURL("**/nytt-avtal/*/*");

            for (var step : new String[] {"parter", "ekonomi", "granska"}) {
                visit.open(page.url().replaceAll(".*?(nytt-avtal/.*/).*", "$1") + step);
                visit.everybodyCanUseIt();
            }
            visit.open("avtal/seniorluncher-2024/andra/ekonomi");
            page.waitForFunction("document.querySelector('aside').scrollTop > 0");
            visit.everybodyCanUseIt();
        }
    }

    @Test
    void a_paper_is_written_in_its_column_and_nothing_is_lost() throws IOException {
        try (var visit = new Visit(port)) {
            var page = visit.page();
            visit.comeInAs("Förvaltare");
            visit.open("avtal/seniorluncher-2024/skriv/uppfoljning/december");
            visit.everybodyCanUseIt();
            page.locator(".left a:has-text('sammanfattningen')").click();
            var text = page.locator(".place textarea").first();
            assertThat(text).isFocused();

            page.keyboard().type("Det gäller bl.a. Veberöd.");
            page.keyboard().press("Tab");
            assertThat(page.locator(".saved-state").first()).containsText("Sparat");
            assertThat(page.locator(".remarks").first()).containsText("bland annat");
            visit.everybodyCanUseIt();
            page.reload();
            assertThat(page.locator(".place textarea").first()).hasValue("Det gäller bl.a. Veberöd.");

            var lines = "Flera rader på en gång.\nFältet lämnas genast.";
            page.locator(".place textarea").first().fill(lines);
            page.keyboard().press("Tab");
            assertThat(page.locator(".saved-state").first()).containsText("Sparat");
            page.reload();
            assertThat(page.locator(".place textarea").first()).hasValue(lines);

            var paper = page.waitForDownload(
                    () -> page.locator("a:has-text('Ladda ner som Word')").click());
            assertThat(Files.readAllBytes(paper.path())).startsWith('P', 'K');
            visit.open("avtal/seniorluncher-2024/skriv/uppfoljning/december/sidor");
            visit.everybodyCanUseIt();
            visit.open("avtal/seniorluncher-2024/skriv/tjansteskrivelse/december");
            visit.everybodyCanUseIt();
        }
    }

    @Test
    void with_a_keyboard_one_gets_straight_to_the_content() {
        try (var visit = new Visit(port)) {
            var page = visit.page();
            visit.comeInAs("Förvaltare");
            page.keyboard().press("Tab");
            assertThat(page.locator(":focus")).hasText("Hoppa till innehållet");
            page.keyboard().press("Enter");
            assertThat(page.locator("main")).isFocused();
            assertThat(page.locator("html")).hasAttribute("lang", "sv");
        }
    }

    @Test
    void a_reader_finds_no_way_to_hand_in_lists() {
        try (var visit = new Visit(port)) {
            visit.comeInAs("Läsare");
            assertThat(visit.page().locator("header nav")).not().containsText("Lämna in");
            visit.open("lamna-in-lista");
            assertThat(visit.page().locator("h1")).hasText("Sidan finns inte");
        }
    }
}
