package saraban.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import saraban.Pages;
import saraban.Programs;
import saraban.letter.Letter;

/** What people copy and find in a browser: in Chromium, which is PDFium, and in pdf.js. */
@Timeout(60)
class BrowserTextTest {

  /** A relay, and all the hard words. */
  static final List<Letter> LETTERS =
      List.of(Pages.world("krabi-2563-relay"), CopiedTextTest.LETTERS.getLast());

  private static final String SITE = "http://saraban.test/";
  private static final String PDF_JS = "/META-INF/resources/webjars/pdfjs-dist/4.10.38/legacy/";
  private static final List<String> SOUGHT =
      List.of("ท้องถิ่น", "น้ำ", "ที่", "ผู้", "ก้ำ", "ฟื้น", "สิทธิ์", "๒๕๖๓", "กรรมการ", "ป้ำ");

  private static final String COPY =
      """
      () => new Promise(done => {
        addEventListener('message', heard => {
          if ('selectedText' in heard.data) done(heard.data.selectedText)
        })
        document.querySelector('embed').postMessage({type: 'selectAll'})
        document.querySelector('embed').postMessage({type: 'getSelectedText'})
      })\
      """;
  private static final String READ =
      """
      async () => {
        const pdf = await open()
        let text = ''
        for (let n = 1; n <= pdf.numPages; n++) {
          const items = (await (await pdf.getPage(n)).getTextContent()).items
          text += items.map(item => item.str + (item.hasEOL ? '\\n' : '')).join('') + '\\n'
        }
        return text
      }\
      """;
  private static final String FIND =
      """
      async words => {
        const pdf = await open()
        const found = []
        for (const query of words) {
          const eventBus = new viewer.EventBus()
          const finder = new viewer.PDFFindController({
            linkService: {pagesCount: pdf.numPages, page: 1}, eventBus})
          finder.setDocument(pdf)
          eventBus.dispatch('find', {type: '', query, caseSensitive: true, entireWord: false,
            highlightAll: true, findPrevious: false, matchDiacritics: true})
          const pages = [...Array(pdf.numPages).keys()]
          for (let tries = 0; tries < 500 && !pages.every(n => finder.pageMatches[n]); tries++)
            await new Promise(later => setTimeout(later, 10))
          found.push(pages.reduce((sum, n) => sum + finder.pageMatches[n].length, 0))
        }
        return found
      }\
      """;
  private static final String PDF_JS_PAGE =
      """
      <script type="module">
        import * as pdfjs from '/build/pdf.min.mjs'
        globalThis.pdfjsLib = pdfjs
        pdfjs.GlobalWorkerOptions.workerSrc = '/build/pdf.worker.min.mjs'
        globalThis.viewer = await import('/web/pdf_viewer.mjs')
        globalThis.open = () => pdfjs.getDocument('/letter.pdf').promise
        document.title = 'ready'
      </script>\
      """;

  private static Playwright playwright;
  private static Browser browser;

  @BeforeAll
  static void start() {
    Programs.need("chromium");
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium())
                    // the viewer of PDF files is an extension
                    .setIgnoreDefaultArgs(List.of("--headless", "--disable-extensions"))
                    .setArgs(List.of("--headless=new", "--no-sandbox")));
  }

  private static Path chromium() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, "chromium"))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow();
  }

  @AfterAll
  static void stop() {
    if (playwright != null) {
      playwright.close();
    }
  }

  @ParameterizedTest
  @FieldSource("LETTERS")
  void chromiumCopiesWhatWasSet(Letter letter) {
    try (Page page = page(letter, "<embed type='application/pdf' src='/letter.pdf'>")) {
      page.waitForCondition(() -> page.frames().stream().anyMatch(BrowserTextTest::shown));
      String copied = (String) page.evaluate(COPY);
      assertThat(Pages.bare(copied)).isEqualTo(Pages.bare(joined(letter)));
    }
  }

  /** PDFium takes a hyphen behind a letter at the end of a line for one that joins the word. */
  private static String joined(Letter letter) {
    StringBuilder all = new StringBuilder();
    for (saraban.typesetting.Page page : Pages.layout(letter).pages()) {
      Pages.lines(page).forEach(line -> all.append(line.text().replaceFirst("(?<=\\p{L})-$", "")));
    }
    return all.toString();
  }

  private static boolean shown(Frame frame) {
    return frame.url().startsWith("chrome-extension:")
        && (boolean) frame.evaluate("() => document.readyState === 'complete'");
  }

  @ParameterizedTest
  @FieldSource("LETTERS")
  void pdfJsReadsWhatWasSetAndFindsEveryPlaceOfAWord(Letter letter) {
    String text = Pages.text(Pages.layout(letter));
    try (Page page = page(letter, PDF_JS_PAGE)) {
      page.waitForCondition(() -> page.title().equals("ready"));
      assertThat(Pages.bare((String) page.evaluate(READ))).isEqualTo(text);
      List<Integer> places = SOUGHT.stream().map(word -> places(word, text)).toList();
      assertThat(page.evaluate(FIND, SOUGHT)).isEqualTo(places);
    }
  }

  private static int places(String word, String text) {
    return (int) Pattern.compile(Pattern.quote(Pages.bare(word))).matcher(text).results().count();
  }

  /** A page of a site that is this test alone. */
  private static Page page(Letter letter, String html) {
    byte[] pdf = Pages.pdf(letter);
    Page page = browser.newPage();
    page.setDefaultTimeout(20_000);
    page.onPageError(Assertions::fail);
    page.route(
        SITE + "**",
        route -> {
          String path = URI.create(route.request().url()).getPath();
          route.fulfill(
              switch (path) {
                case "/" -> answer("text/html; charset=utf-8", html.getBytes());
                case "/letter.pdf" -> answer("application/pdf", pdf);
                default -> answer("text/javascript", script(path));
              });
        });
    page.navigate(SITE);
    return page;
  }

  private static Route.FulfillOptions answer(String type, byte[] body) {
    return new Route.FulfillOptions().setContentType(type).setBodyBytes(body);
  }

  private static byte[] script(String path) {
    try (InputStream file = BrowserTextTest.class.getResourceAsStream(PDF_JS + path.substring(1))) {
      return Objects.requireNonNull(file, path).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
