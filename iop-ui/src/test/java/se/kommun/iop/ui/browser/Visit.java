package se.kommun.iop.ui.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One visitor with one browser. */
final class Visit implements AutoCloseable {

    private static final int WIDE = 1280;
    private static final int NARROW = 390;
    private static final int HEIGHT = 900;

    private final Playwright playwright;
    private final String home;
    private final Page page;
    private final List<String> elsewhere = new ArrayList<>();

    Visit(int port) {
        home = "http://localhost:" + port + "/";
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Chromium.find().orElseThrow())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run")));
        page = browser.newPage(new Browser.NewPageOptions().setLocale("sv-SE").setViewportSize(WIDE, HEIGHT));
        page.onRequest(request -> {
            if (!request.url().startsWith(home) && !request.url().startsWith("data:")) {
                elsewhere.add(request.url());
            }
        });
        page.setDefaultTimeout(60_000);
    }

    Page page() {
        return page;
    }

    void comeInAs(String role) {
        open("login");
        page.locator(".demo-entrance button:has-text('" + role + "')").click();
        page.waitForSelector(".visitor");
    }

    void open(String path) {
        page.navigate(home + path);
        page.waitForSelector("h1");
    }

    /** By the rules of WCAG 2.2 AA that a program can check, on a wide and on a narrow screen. */
    void everybodyCanUseIt() {
        for (int width : List.of(WIDE, NARROW)) {
            page.setViewportSize(width, HEIGHT);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("%s does not scroll sideways at %d", page.url(), width)
                    .isEqualTo(width);
            var found = new AxeBuilder(page)
                    .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                    .analyze();
            assertThat(found.getViolations())
                    .as("%s at %d", page.url(), width)
                    .extracting(violation -> violation.getId() + " "
                            + violation.getNodes().getFirst().getHtml())
                    .isEmpty();
        }
        page.setViewportSize(WIDE, HEIGHT);
    }

    List<String> requestsElsewhere() {
        return elsewhere;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
