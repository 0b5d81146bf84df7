package saraban.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import saraban.thai.Digits;

class LetterFileTest {

  private static final Sender KRABI =
      new Sender("krabi", "ศาลากลางจังหวัดกระบี่", List.of("ถนนอุตรกิจ กบ ๘๑๐๐๐"));

  private static final String WHOLE =
      """
      kind: external-letter
      urgency: most-urgent
      secrecy: confidential
      number: กบ ๐๐๒๓.๑/ว
      from: krabi
      date: 14 พ.ค. 64
      subject: การประเมินประสิทธิภาพ
      salutation: เรียน
      to:
        - นายอำเภอ ทุกอำเภอ
      references:
        - from: หนังสือกรมส่งเสริมการปกครองท้องถิ่น
          urgency: most-urgent
          number: ที่ มท ๐๘๑๐.๗/ว ๘๘๘
          date: ๒๙ เมษายน ๒๕๖๔
      enclosures:
        - {title: สำเนาหนังสือ, quantity: ๑ ฉบับ}
        - แบบประเมิน
      body: |
        ตามที่ได้แจ้ง นั้น

        ๑. ข้อแรก
           ๑.๑ ข้อย่อย
      closing: ขอแสดงความนับถือ
      signatory:
        name: (นายสมชาย ใจมั่น)
        position:
          - รองผู้ว่าราชการจังหวัด ปฏิบัติราชการแทน
          - ผู้ว่าราชการจังหวัดกระบี่
      unit: [สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัด, กลุ่มงานส่งเสริม]
      contact: {phone: ๐ ๗๕๖๑ ๐๐๐๐, fax: 075-610001, email: a@example.org, coordinator: นางสาวสมหญิง}
      copies: สำนักงานจังหวัด
      digits: arabic
      """;

  @Test
  void readsEveryField() {
    Letter letter = read(WHOLE);
    assertThat(letter.kind()).isEqualTo(Kind.EXTERNAL_LETTER);
    assertThat(letter.urgency()).isEqualTo(Urgency.MOST_URGENT);
    assertThat(letter.secrecy()).isEqualTo(Secrecy.CONFIDENTIAL);
    assertThat(letter.number().orElseThrow().canonical()).isEqualTo("กบ 0023.1/ว");
    assertThat(letter.from()).isEqualTo(KRABI);
    assertThat(letter.date()).isEqualTo(new LetterDate.Day(LocalDate.of(2021, 5, 14)));
    assertThat(letter.to()).containsExactly("นายอำเภอ ทุกอำเภอ");
    assertThat(letter.body()).isEqualTo("ตามที่ได้แจ้ง นั้น\n\n๑. ข้อแรก\n   ๑.๑ ข้อย่อย");
    assertThat(letter.signatory().name()).isEqualTo("นายสมชาย ใจมั่น");
    assertThat(letter.signatory().position()).hasSize(2);
    assertThat(letter.unit()).hasSize(2);
    assertThat(letter.contact().fax()).isEqualTo("075-610001");
    assertThat(letter.copies()).containsExactly("สำนักงานจังหวัด");
    assertThat(letter.digits()).isEqualTo(Digits.ARABIC);
  }

  @Test
  void readsReferencesAndEnclosures() {
    Letter letter = read(WHOLE);
    assertThat(letter.references())
        .containsExactly(
            new Reference(
                "กรมส่งเสริมการปกครองท้องถิ่น",
                Secrecy.NONE,
                Urgency.MOST_URGENT,
                "มท 0810.7/ว 888",
                new LetterDate.Day(LocalDate.of(2021, 4, 29))));
    assertThat(letter.enclosures())
        .containsExactly(new Enclosure("สำเนาหนังสือ", "๑ ฉบับ"), new Enclosure("แบบประเมิน", ""));
  }

  @Test
  void whatIsNotSaidIsAsUsual() {
    Letter letter = read("subject: เรื่อง");
    assertThat(letter.kind()).isEqualTo(Kind.EXTERNAL_LETTER);
    assertThat(letter.urgency()).isEqualTo(Urgency.NORMAL);
    assertThat(letter.secrecy()).isEqualTo(Secrecy.NONE);
    assertThat(letter.salutation()).isEqualTo("เรียน");
    assertThat(letter.closing()).isEqualTo("ขอแสดงความนับถือ");
    assertThat(letter.digits()).isEqualTo(Digits.THAI);
    assertThat(letter.number()).isEmpty();
    assertThat(letter.date()).isEqualTo(LetterDate.BLANK);
    assertThat(letter.from()).isEqualTo(Sender.BLANK);
  }

  @Test
  void aLetterMayComeFromAnOfficeOutsideTheTree() {
    Letter letter =
        read("from:\n  name: บริษัทตัวอย่าง\n  address: |\n    ๑ ถนนหนึ่ง\n    กรุงเทพฯ\n");
    assertThat(letter.from())
        .isEqualTo(new Sender("", "บริษัทตัวอย่าง", List.of("๑ ถนนหนึ่ง", "กรุงเทพฯ")));
    assertThat(read("from: {office: krabi}").from()).isEqualTo(KRABI);
  }

  @Test
  void aListMayBeOneTextOfSeveralLines() {
    assertThat(read("to: |\n  นายอำเภอเมือง\n\n  นายอำเภอเหนือคลอง\n").to())
        .containsExactly("นายอำเภอเมือง", "นายอำเภอเหนือคลอง");
    assertThat(read("unit: กลุ่มงานส่งเสริม").unit()).containsExactly("กลุ่มงานส่งเสริม");
  }

  @Test
  void theDayOfADraftMayBeOpen() {
    LetterDate may = new LetterDate.Month(YearMonth.of(2021, 5));
    assertThat(read("date: พฤษภาคม 2564").date()).isEqualTo(may);
    assertThat(read("references: [{number: กบ 0023.1/ว, date: พ.ค. 64}]").references())
        .containsExactly(new Reference("", Secrecy.NONE, Urgency.NORMAL, "กบ 0023.1/ว", may));
  }

  @Test
  void typedTextIsTidiedButNotChanged() {
    assertThat(read("subject: \"นํ้า\\u200b 5*3*2  - ๒ -\"").subject())
        .isEqualTo("น้ำ 5*3*2  - ๒ -");
    assertThat(read("subject: yes").subject()).isEqualTo("yes");
    assertThat(read("contact: {phone: 0075}").contact().phone()).isEqualTo("0075");
  }

  @Test
  void emojiAndLongWordsAreText() {
    String longWord = "ก".repeat(300) + "👨‍👩‍👧😀";
    assertThat(read("subject: " + longWord).subject()).isEqualTo(longWord);
    assertThat(read("to: [\"" + longWord.repeat(20) + "\"]").to())
        .containsExactly(longWord.repeat(20));
  }

  @Test
  void jsonIsReadBackWithoutLoss() {
    Letter letter = read(WHOLE);
    assertThat(again(letter)).isEqualTo(letter);
    assertThat(LetterFile.json(again(letter))).isEqualTo(LetterFile.json(letter));
  }

  @Test
  void jsonOfAnEmptyDraftIsReadBackWithoutLoss() {
    Letter letter =
        read("from: {office: nowhere, name: '', address: [x]}\nsalutation: ''\nclosing: \"\"\n");
    assertThat(letter.salutation()).isEmpty();
    assertThat(letter.from()).isEqualTo(new Sender("nowhere", "", List.of("x")));
    assertThat(again(letter)).isEqualTo(letter);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\t\tย่อหน้า\n\n   - ๒ -  # no comment: {a} [b] 'c' \"d\" \\ e", "😀 \u00a0 “”", "- a\n- b",
            "---", "...",
        "a: b", "null", "~", "{", "*x &y !z %q @w `"
      })
  void anyTextSurvivesJson(String text) {
    Letter letter = withTexts(text);
    assertThat(again(letter)).isEqualTo(letter);
  }

  @Test
  void unseenCharactersNeverMakeADraftUnreadable() {
    Letter letter = withTexts("ก\u0000\u0007\u0085\u2028\u2029\ufffe\uffff\ufeff\ud83dข");
    assertThat(again(letter).subject()).startsWith("ก").endsWith("ข");
    assertThat(again(again(letter))).isEqualTo(again(letter));
  }

  @Test
  void aLetterOfFortyPagesSurvivesJson() {
    Letter letter = withTexts("ข้อความยาวมาก ".repeat(15_000).strip());
    assertThat(again(letter)).isEqualTo(letter);
  }

  @Test
  void jsonNamesTheFieldsInTheOrderOfTheGuide() {
    assertThat(LetterFile.json(read(WHOLE)).lines().map(String::strip))
        .contains("\"number\": \"กบ 0023.1/ว\",", "\"date\": \"2021-05-14\",")
        .startsWith("{", "\"kind\": \"external-letter\",", "\"urgency\": \"most-urgent\",");
  }

  @Test
  void unknownFieldsAreNamedWithWhatWasMeant() {
    assertThat(faults("subjet: ก\n\ncontact:\n  phon: 1\n"))
        .containsExactly(
            "letter.yaml บรรทัด 1: ไม่รู้จักช่อง “subjet” หมายถึง “subject” หรือไม่",
            "letter.yaml บรรทัด 4: ไม่รู้จักช่อง “phon” หมายถึง “phone” หรือไม่");
  }

  @ParameterizedTest
  @CsvSource({
    "เรื่อง, subject",
    "เรียน, to",
    "อ้างถึง, references",
    "สิ่งที่ส่งมาด้วย, enclosures",
    "title, subject",
    "signer, signatory",
    "ที่, number",
    "Subject, subject",
    "attachments, enclosures"
  })
  void fieldsCalledByTheirThaiOrOtherNameAreUnderstood(String name, String meant) {
    assertThat(faults(name + ": x")).singleElement().asString().contains("หมายถึง “" + meant + "”");
  }

  @ParameterizedTest
  @CsvSource({
    "urgency: urgnt, หมายถึง “urgent”",
    "urgency: ด่วนที่สุด, หมายถึง “most-urgent”",
    "kind: หนังสือภายนอก, external-letter",
    "secrecy: ลับมาก, หมายถึง “secret”",
    "digits: roman, thai",
    "number: ที่ 788/2558, อ่านเลขที่",
    "date: 30 ก.พ. 2564, ๒๘ วัน",
    "date: เร็ว ๆ นี้, อ่านวันที่",
    "from: nowhere, ไม่รู้จักหน่วยงานรหัส “nowhere”",
    "subject: [a], ต้องเป็นข้อความ",
    "to: {a: b}, ต้องเป็นข้อความ",
    "references: [x], อ้างถึง",
    "signatory: [a], ต้องเป็น"
  })
  void wrongValuesAreNamed(String line, String why) {
    assertThat(faults("\n" + line))
        .singleElement()
        .asString()
        .startsWith("letter.yaml บรรทัด 2: ")
        .contains(why);
  }

  @Test
  void everyFaultIsToldAtOnce() {
    assertThat(faults("urgency: x\nkind: y\ndate: z\nnumber: q\nfoo: 1\n")).hasSize(5);
  }

  @Test
  void aFieldStandsOnce() {
    assertThat(faults("subject: ก\nsubject: ข"))
        .containsExactly("letter.yaml บรรทัด 2: มีช่อง “subject” สองครั้ง ลบออกครั้งหนึ่ง");
  }

  @Test
  void malformedYamlIsToldInThaiWithItsLine() {
    Map<String, String> hints =
        Map.ofEntries(
            Map.entry("subject: ก\nto: ข: ค", "มี :"),
            Map.entry("subject: ก\n\tto: ข", "แท็บ"),
            Map.entry("to:\n\t- ข", "แท็บ"),
            Map.entry("subject: ก\nbody: \"ข", "ไม่ปิด"),
            Map.entry("kind: news\nto: [ก", "ไม่ปิด"),
            Map.entry("subject: ก\nto: *ข*", "เครื่องหมายคำพูด"),
            Map.entry("subject: ก\nto: @ข", "เครื่องหมายคำพูด"),
            Map.entry("body: |\n      ย่อหน้า\n  ต่อ", "ย่อหน้า"),
            Map.entry("subject: ก\n---\nsubject: ข", "ฉบับเดียว"),
            Map.entry("subject: ก\nto: \u0007", "อักษรควบคุม"));
    hints.forEach((yaml, hint) ->
        assertThat(faults(yaml))
            .as(yaml)
            .singleElement()
            .asString()
            .matches("(?s)letter\\.yaml บรรทัด [23]: .*")
            .contains(hint));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  \n",
        "# note",
        "just text",
        "- a\n- b",
        "42",
        "😀",
        "[",
        "? {a: b}\n: c",
        "}"
      })
  void whatIsNoLetterIsRefused(String yaml) {
    assertThat(faults(yaml)).isNotEmpty().allMatch(f -> f.startsWith("letter.yaml บรรทัด "));
  }

  @Test
  void aFileCutOffAnywhereIsReadOrRefused() {
    for (int end = 0; end < WHOLE.length(); end++) {
      String cut = WHOLE.substring(0, end);
      try {
        assertThat(read(cut).kind()).isEqualTo(Kind.EXTERNAL_LETTER);
      } catch (LetterFileRefused e) {
        assertThat(e.faults()).allMatch(fault -> fault.startsWith("letter.yaml บรรทัด "));
      }
    }
  }

  @Test
  void whatOnlySomeFormsHaveIsReadAndWrittenWithoutLoss() {
    Letter letter =
        read(
            """
            kind: minutes
            edition: ฉบับที่ ๒
            effective: 1 มิถุนายน 2564
            qr: {address: "https://example.go.th/a?b=1&c", caption: แบบรายงาน}
            certified: {name: นายทดสอบ ยิ่งดี, photo: face.png}
            prepared: {drafter: ก, typist: ข, checker: ค}
            meeting:
              place: ห้องประชุมชั้น ๒
              starts: เวลา ๐๙.๓๐ น.
              ends: "12.00"
              present: [นายหนึ่ง, {name: นายสอง, position: เลขานุการ, instead: นายอำเภอ}]
              attending: [{name: นายสาม}]
              recorder: {name: (นายสี่), position: [นิติกร]}
            """);
    assertThat(again(letter)).isEqualTo(letter);
    Meeting meeting = letter.particulars().meeting().orElseThrow();
    assertThat(meeting.starts()).isEqualTo("๐๙.๓๐");
    assertThat(meeting.present().getLast().instead()).isEqualTo("นายอำเภอ");
    assertThat(meeting.recorder().name()).isEqualTo("นายสี่");
    assertThat(letter.particulars().edition()).isEqualTo("๒");
  }

  @Test
  void aLetterWithoutThemIsWrittenAsEver() {
    assertThat(LetterFile.json(read(WHOLE))).doesNotContain("meeting").endsWith("\"arabic\"\n}\n");
    assertThat(again(read("kind: order")).particulars()).isEqualTo(Particulars.NONE);
  }

  @Test
  void aCodeWithoutItsAddressIsTold() {
    assertThat(faults("qr: {caption: ก}")).first().asString().contains("address");
    assertThat(faults("meeting: เช้า")).first().asString().contains("meeting: {");
  }

  @Test
  void bombsAreRefused() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    assertThat(faults(bomb.toString())).hasSize(1);
    assertThat(faults("subject: " + "[".repeat(100_000))).hasSize(1);
    assertThat(faults("subject: " + "ก".repeat(3_000_000))).hasSize(1);
    assertThat(faults("x: 1\n".repeat(50_000))).hasSizeLessThan(100);
  }

  private static Letter withTexts(String text) {
    Letter letter = read(WHOLE);
    return new Letter(
        letter.kind(),
        letter.urgency(),
        letter.secrecy(),
        Optional.empty(),
        new Sender("krabi", oneLine(text), List.of(oneLine(text))),
        new LetterDate.Month(YearMonth.of(2021, 5)),
        oneLine(text),
        "เรียน",
        List.of(oneLine(text)),
        List.of(),
        List.of(new Enclosure(oneLine(text), "")),
        text,
        "",
        Signatory.BLANK,
        List.of(),
        Contact.BLANK,
        List.of(),
        Digits.THAI);
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s*\n\\s*", " ").strip();
  }

  private static Letter again(Letter letter) {
    return LetterFile.read("again", LetterFile.json(letter), code -> Optional.empty());
  }

  private static Letter read(String yaml) {
    return LetterFile.read("letter.yaml", yaml, LetterFileTest::office);
  }

  private static Optional<Sender> office(String code) {
    return Optional.of(KRABI).filter(office -> office.office().equals(code));
  }

  private static List<String> faults(String yaml) {
    LetterFileRefused refused = catchThrowableOfType(LetterFileRefused.class, () -> read(yaml));
    assertThat(refused).as("nothing refused in: %.80s", yaml).isNotNull();
    return refused.faults();
  }
}
