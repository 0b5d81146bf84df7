package saraban.layout;

import java.util.ArrayList;
import java.util.List;
import saraban.document.Block;
import saraban.document.Document;
import saraban.document.Length;
import saraban.document.Placed;

/** One of the eleven forms: its parts in the order of the paper. */
interface Form {

  /** Where the first line of page 1 stands. */
  Length firstBaseline();

  /** Emblem and urgency. */
  List<Placed> head();

  List<Block> blocks();

  /** What the file is called where a title is shown. */
  String title();

  /**
   * The form on paper: with the signs of a copy, the office's letterhead and the code at its end.
   */
  default Document document(Setting setting) {
    CopySigns copy = new CopySigns(setting);
    List<Placed> first = new ArrayList<>(head());
    first.addAll(new Heading(setting).letterhead());
    first.addAll(copy.word());
    List<Block> blocks = new ArrayList<>(blocks());
    setting
        .letter()
        .particulars()
        .qr()
        .ifPresent(qr -> blocks.addAll(QrCode.blocks(qr, setting.profile())));
    blocks.addAll(copy.certification());
    return new Document(
        setting.info(title()),
        setting.page(firstBaseline()),
        List.copyOf(first),
        copy.lastPage(),
        List.copyOf(blocks));
  }
}
