package saraban;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Somebody signed in, in a Chromium of their own; no page may fail while they work. */
public final class InBrowser {

  private InBrowser() {}

  /** Skipped where there is no Chromium. The walk begins at the desk of the person's office. */
  public static void as(String login, int port, Consumer<Page> walk) {
    Programs.need("chromium");
    List<String> trouble = new ArrayList<>();
    try (Playwright playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = browser(playwright)) {
      Page page = browser.newPage();
      listen(page, trouble);
      page.navigate("http://localhost:" + port + "/");
      page.fill("#username", login);
      page.fill("#password", "saraban");
      page.click("button.main");
      page.waitForURL("**/o/" + login + "/**");
      walk.accept(page);
    }
    assertThat(trouble).isEmpty();
  }

  private static void listen(Page page, List<String> trouble) {
    page.setDefaultTimeout(30_000);
    page.onPageError(trouble::add);
    page.onResponse(response -> {
      if (response.status() >= 400) {
        trouble.add(response.status() + " " + response.url());
      }
    });
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
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, "chromium"))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow();
  }
}
