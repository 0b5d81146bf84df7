package saraban.layout;

import static saraban.layout.Measures.*;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import saraban.document.Block;
import saraban.document.Block.Paragraph;
import saraban.document.Inline;
import saraban.document.Length;
import saraban.document.ParagraphStyle;
import saraban.document.Placed;
import saraban.document.Role;
import saraban.document.TabStop;
import saraban.document.TextStyle;
import saraban.document.Typeface;
import saraban.letter.Attendee;
import saraban.letter.Letter;
import saraban.letter.Meeting;
import saraban.letter.Signatory;
import saraban.markup.BodyStyle;

/** รายงานการประชุม, form 11 (ข้อ 25), on plain paper. */
record Minutes(Setting setting) implements Form {

  private static final BodyStyle.Heading AGENDA =
      new BodyStyle.Heading(Pattern.compile("ระเบียบวาระที่.*"), ParagraphStyle.Align.START, true);

  @Override
  public Length firstBaseline() {
    return PLAIN_BASELINE;
  }

  @Override
  public String title() {
    return setting.letter().kind().thai() + setting.letter().subject();
  }

  @Override
  public List<Placed> head() {
    return List.of();
  }

  private Meeting meeting() {
    return setting.letter().particulars().meeting().orElse(Meeting.BLANK);
  }

  @Override
  public List<Block> blocks() {
    Meeting meeting = meeting();
    List<Block> blocks = new ArrayList<>(heading());
    blocks.add(Heading.shortRule());
    blocks.addAll(list("ผู้มาประชุม", "present", meeting.present()));
    blocks.addAll(list("ผู้ไม่มาประชุม", "absent", meeting.absent()));
    blocks.addAll(list("ผู้เข้าร่วมประชุม", "attending", meeting.attending()));
    blocks.add(time("เริ่มประชุมเวลา ", "meeting.starts", meeting.starts()));
    blocks.addAll(setting.body(AGENDA));
    List<Block> foot = new ArrayList<>();
    foot.add(time("เลิกประชุมเวลา ", "meeting.ends", meeting.ends()));
    foot.addAll(by(meeting.recorder(), "recorder", "ผู้จดรายงานการประชุม"));
    if (!meeting.checker().name().isEmpty()) {
      foot.addAll(by(meeting.checker(), "checker", "ผู้ตรวจรายงานการประชุม"));
    }
    blocks.add(new Block.Together(foot, COMPANY));
    return blocks;
  }

  private List<Block> heading() {
    Letter letter = setting.letter();
    Heading heading = new Heading(setting);
    TextStyle style = heading.style();
    Phrases phrases = setting.phrases();
    String time = phrases.time(meeting().starts());
    return List.of(
        heading.line(
            Role.SUBJECT,
            Words.plain(letter.kind().thai(), style),
            Words.field("subject", letter.subject(), style)),
        heading.line(
            Role.NUMBER,
            Words.plain("ครั้งที่ ", style),
            Words.field("number", setting.number(), style)),
        heading.line(
            Role.DATE,
            Words.plain("เมื่อ", style),
            Words.field("date", phrases.weekdayAndDate(letter.date()), style),
            Words.plain(time.isEmpty() ? "" : " เวลา " + time, style)),
        heading.line(
            Role.TITLE,
            Words.plain("ณ ", style),
            Words.field("meeting.place", meeting().place(), style)));
  }

  private List<Block> list(String label, String field, List<Attendee> people) {
    if (people.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    ParagraphStyle style =
        ParagraphStyle.PLAIN.before(setting.profile().paragraphGap()).keepingWithNext();
    TextStyle bold = TEXT.with(Typeface.BOLD);
    blocks.add(Paragraph.of(Role.LIST_HEADING, style, Words.plain(label, bold)));
    for (int i = 0; i < people.size(); i++) {
      blocks.add(attendee(i + 1, "meeting.%s[%d]".formatted(field, i), people.get(i)));
    }
    return blocks;
  }

  /** "๑. name, post, แทน …" in columns. */
  private Block attendee(int number, String field, Attendee who) {
    ParagraphStyle style =
        ParagraphStyle.PLAIN
            .left(ATTENDEE_POST)
            .firstLine(Length.ZERO.minus(ATTENDEE_POST))
            .tabs(TabStop.left(ATTENDEE_NAME), TabStop.left(ATTENDEE_POST));
    List<Inline> content = new ArrayList<>();
    content.add(Words.plain(setting.letter().digits().of(number) + "."));
    content.add(Words.TAB);
    content.add(Words.name(field + ".name", who.name()));
    if (!(who.position() + who.instead()).isEmpty()) {
      content.add(Words.TAB);
      content.add(Words.field(field + ".position", who.position()));
    }
    if (!who.instead().isEmpty()) {
      content.addAll(who.position().isEmpty() ? List.of() : List.of(new Inline.LineBreak()));
      content.add(Words.field(field + ".instead", Phrases.prefixed("แทน ", who.instead())));
    }
    return Paragraph.of(Role.ATTENDANCE, style, content.toArray(Inline[]::new));
  }

  private Block time(String label, String field, String time) {
    ParagraphStyle style = ParagraphStyle.PLAIN.before(setting.profile().paragraphGap());
    TextStyle bold = TEXT.with(Typeface.BOLD);
    return Paragraph.of(
        Role.ATTENDANCE,
        style,
        Words.plain(label, bold),
        Words.field(field, setting.phrases().time(time)));
  }

  private List<Block> by(Signatory who, String field, String what) {
    Signature signature = new Signature(setting);
    List<Block> lines =
        new ArrayList<>(signature.lines(who, "meeting." + field, setting.profile().signatureGap()));
    lines.add(Paragraph.of(Role.SIGNATURE, signature.onAxis(), Words.plain(what)));
    return lines;
  }
}
