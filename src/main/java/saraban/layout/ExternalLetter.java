package saraban.layout;

import static saraban.layout.Measures.*;

import java.util.ArrayList;
import java.util.List;
import saraban.document.Block;
import saraban.document.Length;
import saraban.document.Placed;

/** หนังสือภายนอก, form 1 of the regulation (ข้อ 11), its parts in the order of the paper. */
record ExternalLetter(Setting setting) implements Form {

  @Override
  public Length firstBaseline() {
    return FEET;
  }

  @Override
  public String title() {
    return setting.letter().subject();
  }

  @Override
  public List<Placed> head() {
    return new Heading(setting).garuda();
  }

  @Override
  public List<Block> blocks() {
    LetterHead head = new LetterHead(setting);
    Addressees addressees = new Addressees(setting);
    List<Block> blocks = new ArrayList<>(head.numberAndIssuer("ที่"));
    blocks.add(head.date());
    blocks.add(head.subject());
    blocks.add(addressees.line());
    blocks.addAll(head.references());
    blocks.addAll(head.enclosures());
    blocks.addAll(setting.body());
    blocks.add(new Block.Together(foot(), COMPANY));
    blocks.addAll(addressees.attachedList());
    return blocks;
  }

  private List<Block> foot() {
    LetterFoot foot = new LetterFoot(setting);
    List<Block> blocks = new ArrayList<>(List.of(foot.closing()));
    blocks.addAll(new Signature(setting).lines());
    blocks.addAll(foot.unitAndContact());
    blocks.addAll(foot.copies());
    return blocks;
  }
}
