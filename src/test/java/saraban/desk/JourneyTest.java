package saraban.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import saraban.InBrowser;
import saraban.WithServer;

/** The main job as a clerk of Krabi does it: relay a circular, find it a minute later. */
class JourneyTest extends WithServer {

  @LocalServerPort private int port;

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
    InBrowser.as("krabi", port, JourneyTest::walk);
  }

  private static void walk(Page page) {
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
