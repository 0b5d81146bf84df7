package saraban.layout;

import static saraban.layout.Measures.*;

import java.util.ArrayList;
import java.util.List;
import saraban.document.Block;
import saraban.document.Length;
import saraban.document.Placed;

/** หนังสือประทับตรา, form 3 (ข้อ 14): the seal with initials over it stands for a signature. */
record StampedLetter(Setting setting) implements Form {

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
    Addressees addressees = new Addressees(setting);
    List<Block> blocks = new ArrayList<>(List.of(new LetterHead(setting).number()));
    blocks.add(addressees.line());
    blocks.addAll(setting.body());
    blocks.add(new Block.Together(foot(), COMPANY));
    blocks.addAll(addressees.attachedList());
    return blocks;
  }

  /** Name, seal and date on one axis; the unit below at the left. */
  private List<Block> foot() {
    Signature signature = new Signature(setting);
    LetterFoot foot = new LetterFoot(setting);
    List<Block> blocks = new ArrayList<>();
    Length above = setting.profile().closingGap();
    blocks.add(signature.line("from.name", setting.letter().from().name(), above));
    blocks.add(
        new Block.Figure(
            Shapes.SEAL_CIRCLES, SEAL, SEAL, "ที่ประทับตราและลงชื่อย่อ", signature.onAxis()));
    String date = setting.phrases().date(setting.letter().date());
    blocks.add(signature.line("date", date, Length.ZERO));
    blocks.addAll(foot.unitAndContact());
    blocks.addAll(foot.copies());
    return blocks;
  }
}
