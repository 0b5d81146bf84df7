package saraban.layout;

import static saraban.layout.Measures.*;

import java.util.ArrayList;
import java.util.List;
import saraban.document.Block;
import saraban.document.Block.Paragraph;
import saraban.document.Length;
import saraban.document.ParagraphStyle;
import saraban.document.Picture;
import saraban.document.Placed;
import saraban.document.Role;
import saraban.letter.Certified;

/**
 * หนังสือรับรอง, form 10 (ข้อ 24); an important one bears the person's photograph and signature.
 */
record Certificate(Setting setting) implements Form {

  private static final String DOTS = ".".repeat(36);

  @Override
  public Length firstBaseline() {
    return FEET;
  }

  @Override
  public String title() {
    String subject = setting.letter().subject();
    return subject.isEmpty() ? setting.letter().kind().thai() : subject;
  }

  @Override
  public List<Placed> head() {
    return new Heading(setting).garuda();
  }

  @Override
  public List<Block> blocks() {
    Signature signature = new Signature(setting);
    List<Block> blocks = new ArrayList<>(new LetterHead(setting).numberAndIssuer("เลขที่"));
    blocks.addAll(setting.body());
    List<Block> foot = new ArrayList<>();
    foot.add(signature.dateLine("ให้ไว้"));
    foot.addAll(signature.lines());
    setting.letter().particulars().certified().ifPresent(who -> foot.addAll(person(who)));
    blocks.add(new Block.Together(foot, COMPANY));
    blocks.addAll(new LetterFoot(setting).copies());
    return blocks;
  }

  /** The photograph that the seal is put across, and the person's own signature below. */
  private List<Block> person(Certified who) {
    Length side = CERTIFIED_WIDTH.minus(PHOTO_WIDTH).times(0.5);
    ParagraphStyle below =
        ParagraphStyle.PLAIN
            .align(ParagraphStyle.Align.CENTER)
            .right(TEXT_WIDTH.minus(CERTIFIED_WIDTH));
    String name = who.name().isEmpty() ? DOTS : who.name();
    return List.of(
        new Block.Figure(
            photo(who),
            PHOTO_WIDTH,
            PHOTO_HEIGHT,
            "รูปถ่าย " + who.name(),
            ParagraphStyle.PLAIN.left(side).before(PITCH).keepingWithNext()),
        Paragraph.of(
            Role.SIGNATURE, below.before(PITCH).keepingWithNext(), Words.plain("(ลงชื่อ) " + DOTS)),
        Paragraph.of(
            Role.SIGNATURE,
            below.keepingWithNext(),
            Words.plain("("),
            Words.name("certified.name", name),
            Words.plain(")")),
        Paragraph.of(Role.SIGNATURE, below, Words.plain("ผู้ได้รับการรับรอง")));
  }

  private Picture photo(Certified who) {
    return who.photo().isEmpty()
        ? Shapes.frame(PHOTO_WIDTH.pt(), PHOTO_HEIGHT.pt())
        : setting.appearance().pictures().picture(who.photo());
  }
}
