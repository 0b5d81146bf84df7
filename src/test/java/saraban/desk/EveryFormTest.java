package saraban.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import saraban.InBrowser;
import saraban.WithServer;

/** A clerk writes a letter of each form, takes its number and prints its set. */
class EveryFormTest extends WithServer {

  private static final List<String> TEMPLATES =
      List.of(
          "external-letter",
          "memo-approval",
          "stamped-reply",
          "order-working-group-province",
          "rule",
          "regulation",
          "announcement",
          "statement",
          "news",
          "certificate",
          "minutes");

  @LocalServerPort private int port;

  @Test
  void aLetterOfEachFormIsDraftedNumberedAndPrinted() {
    InBrowser.as("krabi", port, page -> TEMPLATES.forEach(template -> write(page, template)));
  }

  private void write(Page page, String template) {
    page.navigate("http://localhost:%d/o/krabi/drafts/new/%s".formatted(port, template));
    for (Locator input : page.locator("main input:not([type=hidden])").all()) {
      String hint = input.locator("xpath=following-sibling::span").textContent();
      input.fill(hint.replaceFirst("^เช่น ", ""));
    }
    page.click("main button.main");
    page.waitForURL("**/drafts/*-*");
    if (template.equals("minutes")) {
      page.fill("#meetingEnds", "๑๒.๐๐");
      page.fill(
          "#present", "นายสมชาย ใจมั่น | ประธาน\nนางสาวบี ขยันยิ่ง | เลขานุการ | ปลัดจังหวัด");
      page.fill("#recorderName", "นางสาวบี ขยันยิ่ง");
      page.waitForSelector("#state .ok:has-text('ครบพร้อมออกเลข')");
    }
    shoot(page, template + "-draft");
    page.click(".draft .foot .btn.main");
    page.waitForURL("**/issue");
    page.click("main button.main");
    page.waitForURL("**/letters/**");
    assertThat(page.textContent("main")).as(template).contains("ออกเลขแล้ว");
    shoot(page, template);
    String letter = page.url().replaceFirst("\\?.*", "");
    for (String file : List.of("/set.pdf", "/set.zip", "/certified.pdf", "/letter.docx")) {
      assertThat(page.request().get(letter + file).status()).as(template + file).isEqualTo(200);
    }
  }

  private static void shoot(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target", "screens", name + ".png"))
            .setFullPage(true));
  }
}
