package saraban.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.CTBookmark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import saraban.Pages;
import saraban.Programs;
import saraban.document.Block;
import saraban.document.Document;
import saraban.document.Inline;
import saraban.document.Picture;
import saraban.document.Placed;
import saraban.layout.Appearance;
import saraban.letter.Letter;
import saraban.thai.Digits;

class DocxWriterTest {

  static final List<Letter> LETTERS =
      Stream.concat(Pages.WORLD.stream().map(Pages::world), Stream.of(everything())).toList();

  static final List<Letter> PRINTED = List.of(LETTERS.getFirst(), LETTERS.getLast());

  @TempDir Path folder;

  @ParameterizedTest
  @FieldSource("LETTERS")
  void wordHoldsTheWholeTextOnceAndInOrder(Letter letter) throws Exception {
    Document document = Pages.document(letter);
    assertThat(Pages.bare(text(load(docx(document))))).isEqualTo(Pages.bare(said(document, false)));
  }

  @ParameterizedTest
  @FieldSource("LETTERS")
  void wordCountsTheItemsAndGetsTheirNumbers(Letter letter) {
    Document document = Pages.document(letter);
    List<String> counted =
        DocxReader.read(docx(document)).paragraphs().stream()
            .map(WordText.Paragraph::number)
            .filter(number -> !number.isEmpty())
            .toList();
    assertThat(counted)
        .isEqualTo(document.blocks().stream().flatMap(b -> marker(b).stream()).toList());
  }

  @Test
  void noTextStandsByRunsOfSpaces() throws Exception {
    assertThat(text(load(docx(Pages.document(everything()))))).doesNotContain("   ");
  }

  @ParameterizedTest
  @FieldSource("LETTERS")
  void fieldsStandInBookmarksOfTheirOwn(Letter letter) throws Exception {
    List<String> names =
        load(docx(Pages.document(letter)))
            .getMainDocumentPart()
            .getJAXBNodesViaXPath("//w:bookmarkStart", false)
            .stream()
            .map(DocxWriterTest::bookmark)
            .toList();
    assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[A-Za-z]\\w{0,39}"));
    assertThat(names)
        .contains("number", "from_name", "date", "subject", "to", "closing", "signatory_name")
        .contains("signatory_position_0");
    assertThat(names).filteredOn(n -> n.endsWith("_title")).hasSize(letter.enclosures().size());
    assertThat(names)
        .filteredOn(n -> n.startsWith("references"))
        .hasSize(letter.references().size());
  }

  @ParameterizedTest
  @FieldSource("LETTERS")
  void theSameLetterMakesTheSameBytes(Letter letter) {
    assertThat(docx(Pages.document(letter))).isEqualTo(docx(Pages.document(letter)));
  }

  @Test
  void secrecyAndDraftStandInTheMarginsAndPicturesInTheirPlace() throws Exception {
    Appearance appearance = new Appearance(Optional.of(picture()), false, Optional.of("ร่าง"));
    Document document = Pages.document(everything(), appearance, Pages.family());
    WordprocessingMLPackage word = load(docx(document));
    String margins =
        word.getParts().getParts().values().stream()
            .filter(part -> part.getPartName().getName().matches("/word/(header|footer).*"))
            .map(part -> ((org.docx4j.openpackaging.parts.JaxbXmlPart<?>) part).getXML())
            .collect(Collectors.joining());
    assertThat(margins).contains("ลับ").contains("string=\"ร่าง\"").contains("PAGE");
    assertThat(margins).contains("<w:szCs w:val=\"64\"/>");
    assertThat(word.getMainDocumentPart().getXML())
        .contains("relativeFrom=\"page\"")
        .contains("cy=\"1080000\"");
  }

  @Test
  void fieldsTravelAsCustomProperties() throws Exception {
    byte[] file = DocxWriter.write(Pages.document(everything()), Map.of("subject", "ก & ข"));
    assertThat(load(file).getDocPropsCustomPart().getProperty("saraban.subject").getLpwstr())
        .isEqualTo("ก & ข");
  }

  @ParameterizedTest
  @FieldSource("PRINTED")
  void libreOfficeReadsTheWholeText(Letter letter) throws Exception {
    Programs.need("soffice");
    Document document = Pages.document(letter);
    byte[] docx = docx(document);
    String read = Files.readString(converted(docx, "txt:Text (encoded):UTF8"));
    StringBuilder blocks = new StringBuilder();
    document.blocks().forEach(block -> blocks.append(said(block)));
    assertThat(Digits.ARABIC.of(Pages.bare(read)).replace('\u2011', '-'))
        .contains(Digits.ARABIC.of(Pages.bare(blocks.toString())));
  }

  @ParameterizedTest
  @FieldSource("PRINTED")
  void libreOfficePrintsTheNumbersOfItems(Letter letter) throws Exception {
    Programs.need("soffice");
    Programs.need("pdftotext");
    Document document = Pages.document(letter);
    String pdf = converted(docx(document), "pdf").toString();
    String printed = Programs.run("pdftotext", "-layout", pdf, "-");
    document.blocks().stream()
        .flatMap(block -> marker(block).stream())
        .forEach(number ->
            assertThat(Digits.ARABIC.of(printed))
                .containsPattern(
                    "(?m)^\\s*" + java.util.regex.Pattern.quote(Digits.ARABIC.of(number))));
  }

  private Path converted(byte[] docx, String format) throws Exception {
    Path file = Files.write(folder.resolve("letter.docx"), docx);
    Programs.run(
        "soffice",
        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
        "--headless",
        "--convert-to",
        format,
        "--outdir",
        folder.toString(),
        file.toString());
    return folder.resolve("letter." + format.replaceAll(":.*", ""));
  }

  private static byte[] docx(Document document) {
    return DocxWriter.write(document, Map.of());
  }

  private static WordprocessingMLPackage load(byte[] docx) throws Exception {
    return WordprocessingMLPackage.load(new ByteArrayInputStream(docx));
  }

  private static String text(WordprocessingMLPackage word) throws Exception {
    return java.util.regex.Pattern.compile("<w:t[ >][^<]*")
        .matcher(word.getMainDocumentPart().getXML().replace("<w:noBreakHyphen/>", "<w:t>-</w:t>"))
        .results()
        .map(found -> found.group().replaceFirst("<w:t[^>]*>", ""))
        .collect(Collectors.joining())
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  private static String bookmark(Object node) {
    return ((CTBookmark) org.docx4j.XmlUtils.unwrap(node)).getName();
  }

  /** All that a document says, in order. */
  private static String said(Document document, boolean numbers) {
    StringBuilder all = new StringBuilder();
    document
        .firstPage()
        .forEach(p -> all.append(p instanceof Placed.Words w ? w.text().text() : ""));
    document.blocks().forEach(block -> all.append(numbers ? said(block) : bare(block)));
    return all.toString();
  }

  /** Without the number of an item. */
  private static String bare(Block block) {
    return block instanceof Block.Paragraph p ? said(p.content()) : said(block);
  }

  private static String said(Block block) {
    return switch (block) {
      case Block.Paragraph p -> marker(block).orElse("") + said(p.content());
      case Block.Table t ->
          t.rows().stream()
              .flatMap(row -> row.cells().stream())
              .map(cell -> said(cell.content()))
              .collect(Collectors.joining());
      case Block.Together t ->
          t.blocks().stream().map(DocxWriterTest::said).collect(Collectors.joining());
      case Block.Figure f -> "";
      case Block.PageBreak b -> "";
    };
  }

  private static Optional<String> marker(Block block) {
    return block instanceof Block.Paragraph p ? p.marker().map(m -> m.text()) : Optional.empty();
  }

  private static String said(List<Inline> content) {
    return content.stream()
        .map(inline -> inline instanceof Inline.Text text ? text.text() : "")
        .collect(Collectors.joining());
  }

  private static Picture picture() {
    return new Picture.Drawing(10, 10, List.of());
  }

  private static Letter everything() {
    return Pages.letter(
        """
        from: krabi
        number: กบ 0023.1/ว 12
        date: 14 พฤษภาคม 2564
        urgency: urgent
        secrecy: secret
        subject: ทดสอบ <a> & "ข"
        to: [นายอำเภอเมืองกระบี่, นายอำเภออ่าวลึก]
        enclosures: [{title: แบบสรุป, quantity: ๑ ชุด}, {title: คู่มือ}]
        signatory: {name: นายสมชาย ใจมั่น, position: [ผู้ว่าราชการจังหวัดกระบี่]}
        copies: [จังหวัดตรัง]
        body: |
          ตามที่ **หนา** และ *เอน* กับ ***หนาเอน*** น้ำ ก้ำ\tที่ ญู ฐุ

          1. ข้อแรก
             (1) ข้อย่อย
             (ก) ข้อเล็ก
          3. ข้อสาม

          | ลำดับ | รายการ | จำนวน |
          |:-----:|--------|------:|
          | ๑ | ปู่ฝั่ง **กี๊** | ๑,๐๐๐ |
          | ๒ | | ๒ |

          จึงเรียนมา (COVID-19) “๑๒๓” – 2019
        """);
  }
}
