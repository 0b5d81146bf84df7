package saraban;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import saraban.document.Document;
import saraban.document.Picture;
import saraban.document.Pictures;
import saraban.font.FontFamilies;
import saraban.font.FontFamily;
import saraban.home.Home;
import saraban.issuing.OfficeSenders;
import saraban.layout.Appearance;
import saraban.layout.LetterLayout;
import saraban.letter.Kind;
import saraban.letter.Letter;
import saraban.letter.LetterFile;
import saraban.organisation.Offices;
import saraban.pdf.PdfWriter;
import saraban.pdf.PdfWriter.Attachment;
import saraban.typesetting.Layout;
import saraban.typesetting.Page;
import saraban.typesetting.Typesetter;

/** Letters of tests on pages, in the fonts and with the emblem that are shipped. */
public final class Pages {

  /** The letters of the sample world. */
  public static final List<String> WORLD =
      List.of("dla-2563-guideline", "krabi-2563-relay", "dla-2564-assessment", "krabi-2564-relay");

  /** A home without files: everything is as shipped. */
  private static final Home SHIPPED = new Home(Path.of("no-such-home"));

  private static final FontFamily FAMILY = freshFamily();
  private static final Picture EMBLEM =
      Pictures.read("stand-in.svg", resource("emblem/stand-in.svg"));

  /** Loaded once, on first use. */
  private static final class World {
    static final OfficeSenders SENDERS;

    static {
      Offices offices = Offices.load(SHIPPED);
      SENDERS = new OfficeSenders(() -> offices);
    }
  }

  private Pages() {}

  /** A family that has not set anything yet. */
  public static FontFamily freshFamily() {
    return FontFamilies.load(SHIPPED);
  }

  /** The family that all tests share. */
  public static FontFamily family() {
    return FAMILY;
  }

  /** A letter of the sample world. */
  public static Letter world(String name) {
    return letter(source(name));
  }

  /** The letter file of a letter of the sample world. */
  public static String source(String name) {
    return new String(resource("world/" + name + ".yaml"), StandardCharsets.UTF_8);
  }

  /** A letter of each of the eleven forms. */
  public static Letter form(Kind kind) {
    return letter(new String(resource("forms/" + kind.code() + ".yaml"), StandardCharsets.UTF_8));
  }

  /** A letter from a letter file. */
  public static Letter letter(String yaml) {
    return LetterFile.read("test", yaml, World.SENDERS);
  }

  /** A short letter that says this. */
  public static Letter saying(String body) {
    return letter(
        """
        from: krabi
        date: 14 พฤษภาคม 2564
        subject: ทดสอบ
        to: [นายอำเภอเมืองกระบี่]
        signatory: {name: นายสมชาย ใจมั่น, position: [ผู้ว่าราชการจังหวัดกระบี่]}
        unit: [ฝ่ายบริหารทั่วไป]
        body: |
        """
            + body.indent(2));
  }

  public static Document document(Letter letter) {
    return document(letter, new Appearance(Optional.of(EMBLEM), true, Optional.empty()), FAMILY);
  }

  public static Document document(Letter letter, Appearance appearance, FontFamily family) {
    return LetterLayout.document(letter, appearance, family);
  }

  public static Layout layout(Letter letter) {
    return new Typesetter(FAMILY).set(document(letter));
  }

  public static byte[] pdf(Letter letter) {
    return pdf(letter, FAMILY);
  }

  public static byte[] pdf(Letter letter, FontFamily family) {
    return pdf(letter, new Appearance(Optional.of(EMBLEM), true, Optional.empty()), family);
  }

  public static byte[] pdf(Letter letter, Appearance appearance, FontFamily family) {
    byte[] json = LetterFile.json(letter).getBytes(StandardCharsets.UTF_8);
    Attachment source = new Attachment("letter.json", "application/json", "Source", "ข้อมูล", json);
    Layout layout = new Typesetter(family).set(document(letter, appearance, family));
    return PdfWriter.write(layout, List.of(source));
  }

  /** The lines of text of a page, in the order in which they are drawn. */
  public static List<Page.TextLine> lines(Page page) {
    return page.items().stream()
        .filter(Page.TextLine.class::isInstance)
        .map(Page.TextLine.class::cast)
        .toList();
  }

  /** Where the last letter of a line ends, in points. */
  public static double end(Page.TextLine line) {
    double gap = line.runs().isEmpty() ? 0 : line.runs().getLast().clusterGap();
    return line.x() + line.runs().stream().mapToDouble(Page.Run::width).sum() - gap;
  }

  /** All that the pages say, in the order in which it is drawn, as texts are compared. */
  public static String text(Layout layout) {
    StringBuilder all = new StringBuilder();
    layout.pages().forEach(page -> lines(page).forEach(line -> all.append(line.text())));
    return bare(all.toString());
  }

  /** A text without what programs that copy it out may change. */
  public static String bare(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll("[\\s\\u00A0\\u200B-\\u200F\\u2060\\uFEFF]", "")
        .replace("ํา", "ำ");
  }

  private static byte[] resource(String name) {
    try (InputStream file = Pages.class.getResourceAsStream("/" + name)) {
      return Objects.requireNonNull(file, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
