package saraban.letter;

import java.util.List;

/** What a draft still lacks before it can be issued, in Thai words: "วันที่", "ผู้ลงนาม". */
public final class Gaps {

  private Gaps() {}

  public static List<String> of(Letter letter) {
    throw new UnsupportedOperationException();
  }
}
