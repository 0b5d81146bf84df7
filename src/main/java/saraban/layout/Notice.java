package saraban.layout;

import static saraban.layout.Measures.*;

import java.util.ArrayList;
import java.util.List;
import saraban.document.Block;
import saraban.document.Length;
import saraban.document.Placed;
import saraban.document.Role;
import saraban.document.TextStyle;
import saraban.letter.Kind;
import saraban.letter.Letter;

/** แถลงการณ์ and ข่าว, forms 8 and 9 (ข้อ 21, 22): no person signs; news stands on plain paper. */
record Notice(Setting setting) implements Form {

  private boolean news() {
    return setting.letter().kind() == Kind.NEWS;
  }

  @Override
  public Length firstBaseline() {
    return news() ? PLAIN_BASELINE : HEADING_BASELINE;
  }

  @Override
  public String title() {
    return setting.letter().kind().thai() + setting.letter().subject();
  }

  @Override
  public List<Placed> head() {
    Heading heading = new Heading(setting);
    return news() ? heading.urgency(LEFT, PLAIN_BASELINE) : heading.garuda();
  }

  @Override
  public List<Block> blocks() {
    Letter letter = setting.letter();
    Signature signature = new Signature(setting);
    List<Block> blocks = new ArrayList<>(heading());
    blocks.add(Heading.shortRule());
    blocks.addAll(setting.body());
    List<Block> foot = new ArrayList<>();
    foot.add(signature.line("from.name", letter.from().name(), setting.profile().signatureGap()));
    String date = setting.phrases().date(letter.date());
    foot.add(signature.line("date", date, Length.ZERO));
    blocks.add(new Block.Together(foot, COMPANY));
    return blocks;
  }

  private List<Block> heading() {
    Letter letter = setting.letter();
    Heading heading = new Heading(setting);
    TextStyle style = heading.style();
    List<Block> lines = new ArrayList<>();
    lines.add(
        heading.line(
            Role.TITLE,
            Words.plain(letter.kind().thai(), style),
            Words.field("from.name", letter.from().name(), style)));
    lines.add(
        heading.line(
            Role.SUBJECT,
            Words.plain("เรื่อง ", style),
            Words.field("subject", letter.subject(), style)));
    String edition = letter.particulars().edition();
    if (!edition.isEmpty()) {
      lines.add(
          heading.line(
              Role.TITLE,
              Words.plain("ฉบับที่ ", style),
              Words.field("edition", letter.digits().of(edition), style)));
    }
    return lines;
  }
}
