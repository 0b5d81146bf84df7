package saraban.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static saraban.revision.WordFiles.edited;
import static saraban.revision.WordFiles.word;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import saraban.Pages;
import saraban.letter.Attendee;
import saraban.letter.Enclosure;
import saraban.letter.Kind;
import saraban.letter.Letter;
import saraban.letter.Meeting;
import saraban.letter.Urgency;

/** What a person does in Word, done to the file's XML. */
class EditedFilesTest {

  private static final Letter LETTER = ReadBackTest.everything();

  private static Letter read(UnaryOperator<String> edit) {
    return ReadBack.into(LETTER, edited(word(LETTER), edit)).letter();
  }

  private static List<String> changes(UnaryOperator<String> edit) {
    return new Differences(LETTER, read(edit))
        .all().stream()
            .map(c -> c.key().replaceAll("\\d+$", "") + ": " + c.before() + " → " + c.after())
            .toList();
  }

  @Test
  void aChangedTextIsOneDifference() {
    assertThat(changes(xml -> xml.replace(">ทดสอบ &lt;a&gt;", ">ขอเชิญประชุม &lt;a&gt;")))
        .containsExactly("subject: ทดสอบ <a> & \"ข\" → ขอเชิญประชุม <a> & \"ข\"");
  }

  @Test
  void textTypedBehindABookmarkBelongsToItsField() {
    String end = "&quot;ข&quot;</w:t></w:r></w:sdtContent></w:sdt><w:bookmarkEnd w:id=\"6\"/>";
    assertThat(word(LETTER)).isNotEmpty();
    assertThat(
            read(xml ->
                    xml.replaceFirst(
                        "(&quot;ข&quot;</w:t></w:r></w:sdtContent></w:sdt><w:bookmarkEnd[^>]*/>)",
                        "$1<w:r><w:t> และอื่น ๆ</w:t></w:r>"))
                .subject())
        .isEqualTo("ทดสอบ <a> & \"ข\" และอื่น ๆ");
    assertThat(end).isNotBlank();
  }

  @Test
  void anItemMoreIsANewItem() {
    String item = "ข้อที่แทรกเข้ามา";
    assertThat(
            changes(xml ->
                WordFiles.after(xml, "ข้อแรก", paragraph -> paragraph.replace("ข้อแรก", item))))
        .containsExactly("body:  → ๒. ข้อที่แทรกเข้ามา");
  }

  @Test
  void aParagraphLessIsGone() {
    assertThat(changes(xml -> WordFiles.without(xml, "จึงเรียนมา (COVID-19)")))
        .containsExactly("body: จึงเรียนมา (COVID-19) “๑๒๓” – 2019 → ");
    assertThat(read(xml -> WordFiles.without(xml, "กรมตัวอย่าง")).references()).hasSize(1);
    assertThat(read(xml -> WordFiles.without(xml, "กลุ่มงานอำนวยการ")).unit())
        .containsExactly("สำนักงานจังหวัด");
  }

  @Test
  void anEmptiedFieldIsEmpty() {
    assertThat(read(xml -> xml.replace("นายสมชาย ใจมั่น", "")).signatory().name()).isEmpty();
    assertThat(read(xml -> WordFiles.without(xml, "ขอแสดงความนับถือ")).closing()).isEmpty();
    assertThat(read(xml -> xml.replace(">ด่วน<", "><")).urgency()).isEqualTo(Urgency.NORMAL);
  }

  @Test
  void anEntryMoreIsReadFromItsText() {
    Letter read =
        read(xml ->
            WordFiles.after(
                xml,
                "กรมตัวอย่าง",
                p ->
                    WordFiles.plain(
                        p, "๓. หนังสืออำเภอเมืองกระบี่ ที่ กบ ๐๑๑๘/๔๕ ลงวันที่ ๒ เมษายน ๒๕๖๔")));
    assertThat(read.references())
        .hasSize(3)
        .last()
        .satisfies(r -> assertThat(r.from() + r.number()).isEqualTo("อำเภอเมืองกระบี่กบ 0118/45"));
  }

  @Test
  void whatIsChangedOfAnEntryIsReadAnew() {
    Letter read =
        read(xml -> xml.replace("จำนวน ๑ ชุด", "จำนวน ๓ เล่ม").replace("แบบสรุป", "แบบสรุปผล"));
    assertThat(read.enclosures())
        .containsExactly(new Enclosure("แบบสรุปผล", "๓ เล่ม"), new Enclosure("คู่มือ", ""));
  }

  @Test
  void cellsOfATableAreCellsOfTheMarkup() {
    assertThat(read(xml -> xml.replace("๑,๐๐๐", "๒,๕๐๐")).body())
        .contains("| ๑ | ปู่ฝั่ง **กี๊** | ๒,๕๐๐ |", "|:-:|---|--:|");
  }

  @Test
  void boldAndItalicStay() {
    assertThat(read(xml -> xml).body()).contains("**หนา** และ *เอน* กับ ***หนาเอน***");
    String bold =
        "<w:rPr><w:b/><w:bCs/><w:cs/></w:rPr><w:t xml:space=\"preserve\">สำคัญ ก*ข"
            + " </w:t></w:r><w:r>";
    assertThat(
            read(xml ->
                    xml.replaceFirst(
                        "<w:r><w:rPr>((?:(?!</w:rPr>).)*)</w:rPr><w:t"
                            + " xml:space=\"preserve\">ข้อแรก",
                        "<w:r>" + bold + "<w:rPr>$1</w:rPr><w:t xml:space=\"preserve\">ข้อแรก"))
                .body())
        .contains("๑. **สำคัญ ก*ข** ข้อแรก");
  }

  @Test
  void theCatchwordIsDropped() {
    assertThat(read(xml -> xml.replace("ข้อแรก", "ข้อหนึ่ง")).body()).doesNotContain("/๑. ข้อ...");
  }

  @Test
  void onlyWhatIsTakenChanges() {
    Letter read =
        read(xml ->
            WordFiles.without(
                xml.replace("ข้อสอง", "ข้อสองใหม่").replace(">ทดสอบ &lt;a&gt;", ">ใหม่"),
                "จึงเรียนมา (COVID-19)"));
    Differences differences = new Differences(LETTER, read);
    String second =
        differences.all().stream()
            .filter(c -> c.after().contains("ข้อสองใหม่"))
            .findFirst()
            .orElseThrow()
            .key();
    Letter taken = differences.take(List.of(second));
    assertThat(taken.subject()).isEqualTo(LETTER.subject());
    assertThat(taken.body()).contains("ข้อสองใหม่", "จึงเรียนมา (COVID-19)");
    assertThat(differences.take(List.of())).isEqualTo(LETTER);
  }

  @Test
  void whatStandsNowhereIsSaid() {
    ReadBack.Result result =
        ReadBack.into(
            LETTER,
            edited(
                word(LETTER),
                xml ->
                    xml.replace(
                            "<w:sectPr>",
                            "<w:p><w:r><w:t>หมายเหตุท้ายกระดาษ</w:t></w:r></w:p><w:sectPr>")
                        .replaceFirst(
                            "ข้อแรก</w:t>",
                            "ข้อแรก</w:t><w:drawing><a:blip/></w:drawing><w:footnoteReference/>")));
    assertThat(String.join("\n", result.remarks()))
        .contains("หมายเหตุท้ายกระดาษ", "รูป 1 รูป", "เชิงอรรถ 1 แห่ง");
  }

  @Test
  void changesThatAreTrackedAreReadAsAccepted() {
    ReadBack.Result result =
        ReadBack.into(
            LETTER,
            edited(
                word(LETTER),
                xml ->
                    xml.replaceFirst(
                        "(<w:r><w:rPr>(?:(?!</w:rPr>).)*</w:rPr><w:t"
                            + " xml:space=\"preserve\">)ข้อแรก</w:t></w:r>",
                        "<w:del><w:r><w:delText>ข้อแรก</w:delText></w:r></w:del><w:ins>$1ข้อหนึ่ง</w:t></w:r></w:ins>")));
    assertThat(result.letter().body()).contains("๑. ข้อหนึ่ง").doesNotContain("ข้อแรก");
    assertThat(result.remarks()).anyMatch(r -> r.contains("Track Changes"));
  }

  @Test
  void theWordsOfTheWorldsLettersComeBackThroughMarkup() {
    for (String name : Pages.WORLD) {
      Letter letter = Pages.world(name);
      Letter read = ReadBack.into(letter, word(letter)).letter();
      assertThat(saraban.markup.Markup.texts(read.body()))
          .isEqualTo(saraban.markup.Markup.texts(letter.body()));
    }
  }

  @Test
  void whatOnlySomeFormsHaveComesBackToo() {
    assertThat(changed(Kind.MINUTES, "ชั้น ๔", "ชั้น ๕"))
        .containsOnlyOnce("ณ ห้อง")
        .contains("ชั้น ๕");
    assertThat(changed(Kind.MINUTES, ">๑๒.๐๐ น.", ">๑๓.๑๕ น.")).contains("เลิกประชุมเวลา ๑๓.๑๕");
    assertThat(changed(Kind.RULE, ">๒</w:t>", ">๓</w:t>")).contains("ฉบับที่ ๓");
  }

  @Test
  void whoCameToAMeetingComesBack() {
    Meeting read = meeting(xml -> xml.replace("นายกล้า หาญยิ่ง", "นายใหม่ มาแทน"));
    assertThat(read.present())
        .extracting(Attendee::name)
        .containsExactly("นายสมชาย ใจมั่น", "นางสาวพิมพ์ใจ ดีงาม", "นายใหม่ มาแทน");
    assertThat(read.present().getLast().instead()).isEqualTo("นายอำเภอเมืองกระบี่");
    assertThat(changed(Kind.MINUTES, "นายสุข สบายดี", "นายสุข สดใส"))
        .contains("ผู้ไม่มาประชุม\nนายสุข สดใส  ปลัดจังหวัดกระบี่ ติดราชการ");
  }

  @Test
  void aLineAddedBelowTheOthersIsSomebodyMoreAndOneDeletedIsGone() {
    Meeting more = meeting(xml -> xml.replace(row(xml, "นายสุข"), row(xml, "นายสุข") + TYPED));
    assertThat(more.absent())
        .extracting(Attendee::name)
        .containsExactly("นายสุข สบายดี", "นายยศ รักษ์ดี");
    assertThat(more.absent().getLast())
        .isEqualTo(new Attendee("นายยศ รักษ์ดี", "ผู้แทนเกษตรจังหวัดกระบี่", "เกษตรจังหวัดกระบี่"));
    assertThat(meeting(xml -> xml.replace(row(xml, "นายสุข"), "")).absent()).isEmpty();
  }

  @Test
  void whoSignsTheMinutesComesBack() {
    Meeting read = meeting(xml -> xml.replace("นายเอก รักงาน", "นายโท ขยัน"));
    assertThat(read.recorder().name()).isEqualTo("นายโท ขยัน");
    assertThat(read.recorder().position()).containsExactly("นักส่งเสริมการปกครองท้องถิ่นชำนาญการ");
    assertThat(read.checker())
        .isEqualTo(Pages.form(Kind.MINUTES).particulars().meeting().orElseThrow().checker());
  }

  private static final String TYPED =
      "<w:p><w:pPr><w:pStyle"
          + " w:val=\"LetterAttendance\"/></w:pPr><w:r><w:t>๒.</w:t><w:tab/><w:t>นายยศ"
          + " รักษ์ดี</w:t><w:tab/><w:t>ผู้แทนเกษตรจังหวัดกระบี่ แทน"
          + " เกษตรจังหวัดกระบี่</w:t></w:r></w:p>";

  private static String row(String xml, String name) {
    int at = xml.indexOf(name);
    int end = xml.indexOf("</w:p>", at) + "</w:p>".length();
    return xml.substring(xml.lastIndexOf("<w:p>", at), end);
  }

  private static Meeting meeting(UnaryOperator<String> edit) {
    Letter minutes = Pages.form(Kind.MINUTES);
    ReadBack.Result read = ReadBack.into(minutes, edited(word(minutes), edit));
    assertThat(read.remarks()).isEmpty();
    return read.letter().particulars().meeting().orElseThrow();
  }

  private static String changed(Kind kind, String from, String to) {
    Letter letter = Pages.form(kind);
    Letter read =
        ReadBack.into(letter, edited(word(letter), xml -> xml.replace(from, to))).letter();
    return new Differences(letter, read)
        .all().stream().map(Change::after).collect(Collectors.joining("\n--\n"));
  }
}
