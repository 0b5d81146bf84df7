package saraban.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import saraban.Programs;
import saraban.WithServer;

/** The main job as a clerk of Krabi does it: relay a circular, find it a minute later. */
class JourneyTest extends WithServer {

  @LocalServerPort private int port;
  private final List<String> trouble = new ArrayList<>();

  private static final List<String> PAGES =
      List.of(
          "/",
          "/incoming",
          "/incoming/book",
          "/incoming/new",
          "/register?year=2564",
          "/register/reserve",
          "/register/elsewhere",
          "/register/books/krabi-2564-circular/gaps",
          "/board",
          "/forms",
          "/drafts/new",
          "/drafts/new/minutes",
          "/letters/krabi-2564-circular-2332",
          "/letters/krabi-2564-circular-2332/recipients",
          "/search?q=2332",
          "/history",
          "/holidays",
          "/delivery-book");

  @Test
  void aClerkRelaysACircularAndAnOfficialFindsIt() {
    Programs.need("chromium");
    try (Playwright playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = browser(playwright)) {
      walk(browser.newPage());
    }
    assertThat(trouble).isEmpty();
  }

  private static Browser browser(Playwright playwright) {
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(chromium())
                .setArgs(List.of("--no-sandbox")));
  }

  private static Path chromium() {
    return java.util.stream.Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
        .map(folder -> Path.of(folder, "chromium"))
        .filter(java.nio.file.Files::isExecutable)
        .findFirst()
        .orElseThrow();
  }

  private void walk(Page page) {
    page.setDefaultTimeout(30_000);
    page.onPageError(trouble::add);
    page.onResponse(response -> {
      if (response.status() >= 400) {
        trouble.add(response.status() + " " + response.url());
      }
    });
    page.navigate("http://localhost:" + port + "/");
    page.fill("#username", "krabi");
    page.fill("#password", "saraban");
    page.click("button.main");

    page.navigate(page.url() + "letters/dla-2564-circular-888");
    page.click("text=ร่างส่งต่อ");

    String subject = "การประเมินผู้บริหารองค์การ ทดสอบด้วยเบราว์เซอร์";
    Locator sheet = page.locator("#preview .sheet svg").first();
    String before = sheet.innerHTML();
    page.fill("#subject", subject);
    page.waitForCondition(() -> !sheet.innerHTML().equals(before));
    page.fill("#date", "31/2/64");
    page.waitForSelector("#state .bad, #state .note.bad");
    page.fill("#date", "วันนี้");
    page.waitForSelector("#state .ok");
    page.click("button:has-text('ออกเลข')");
    assertThat(page.textContent("main")).contains("(๑๐ แห่ง)");
    page.click("main button.main");

    assertThat(page.textContent(".note.good")).contains("ออกเลขแล้ว: กบ ๐๐๒๓.๑/ว");
    String number = page.getAttribute("[data-copy]", "data-copy");
    assertThat(page.textContent("main")).contains("มท ๐๘๑๐.๗/ว ๘๘๘");

    String tail = number.substring(number.indexOf('/') + 1).replace(" ", "");
    page.fill("input[type=search]", tail);
    page.press("input[type=search]", "Enter");
    assertThat(page.textContent(".rows")).contains(subject);
    page.click("[data-key=register]");
    assertThat(page.textContent("table")).contains(subject);
    onAPhone(page, page.url().replaceFirst("/register.*", ""));
  }

  /** No page is wider than a phone. */
  private static void onAPhone(Page page, String office) {
    page.setViewportSize(390, 844);
    for (String path : PAGES) {
      page.navigate(office + path);
      Object wide =
          page.evaluate(
              "() => document.documentElement.scrollWidth > document.documentElement.clientWidth");
      assertThat(wide).as(path).isEqualTo(false);
    }
  }
}
