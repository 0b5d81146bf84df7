package saraban;

import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.quicktheories.core.Gen;

/**
 * Texts that nobody expects, made of pieces that readers look for. The normal build tries the same
 * few hundred each time; {@code mvn test -Dtest='*Fuzz*' -Dfuzz=1000000} tries so many new ones.
 */
public final class Fuzz {

  private static final int USUAL = 400;
  private static final int ASKED = Integer.getInteger("fuzz", 0);
  private static final int MOST_PIECES = 24;
  private static final long SEED = 2564;

  /** What may stand anywhere. */
  private static final List<String> EVERYWHERE =
      List.of(
          "",
          " ",
          "  ",
          "\t",
          "\n",
          "\n\n",
          "\r\n",
          "\u00A0",
          "\u200B",
          "\u200D",
          "\uFEFF",
          "\u0000",
          "\u2028",
          "\uD83D",
          "\uDE00",
          "😀",
          "e\u0301",
          "ก",
          "กำ",
          "น้ำ",
          "้",
          "ำ",
          "ํา",
          "่้๊",
          "เ",
          "แ",
          "ๆ",
          "ฯ",
          "ฯลฯ",
          "๑",
          "1",
          "-1",
          "99999999999999999999",
          "ประเทศ",
          "กรมส่งเสริมการปกครองท้องถิ่น",
          "a",
          "Z",
          "عربي",
          "漢字",
          "'",
          "\"",
          "\\",
          "/",
          "|",
          "*",
          "**",
          "_",
          "(",
          ")",
          "[",
          "]",
          "{",
          "}",
          "<",
          ">",
          "&",
          "#",
          "%",
          "$",
          ":",
          ";",
          ",",
          ".",
          "...",
          "-",
          "–",
          "=",
          "+",
          "~",
          "`",
          "!",
          "?",
          "@");

  private Fuzz() {}

  /** Tries texts made of these pieces and those that may stand anywhere. */
  public static void texts(List<String> pieces, Consumer<String> check) {
    texts(List.of(""), pieces, check);
  }

  /** Tries whole texts with some of their characters replaced by pieces, cut out or said twice. */
  public static void texts(List<String> whole, List<String> pieces, Consumer<String> check) {
    List<String> all = new ArrayList<>(EVERYWHERE);
    for (int i = 0; i < 3; i++) {
      all.addAll(pieces);
    }
    Gen<List<Edit>> edits =
        lists()
            .of(
                arbitrary()
                    .pick(all)
                    .zip(
                        integers().between(0, 1_000_000),
                        integers().between(0, 30),
                        integers().between(1, 4),
                        Edit::new))
            .ofSizeBetween(0, MOST_PIECES);
    (ASKED > 0 ? qt() : qt().withFixedSeed(SEED))
        .withExamples(Math.max(USUAL, ASKED))
        .forAll(arbitrary().pick(whole), edits)
        .checkAssert((text, list) -> check.accept(edited(text, list)));
  }

  /** A piece put in at a part of the text, a million being its end, so often, for so much of it. */
  private record Edit(String piece, int place, int cut, int times) {

    String of(String text) {
      int at = (int) ((long) place * text.length() / 1_000_000);
      int end = Math.min(text.length(), at + (place % 3 == 0 ? cut : 0));
      return text.substring(0, at) + piece.repeat(times) + text.substring(end);
    }
  }

  private static String edited(String text, List<Edit> edits) {
    String edited = text;
    for (Edit edit : edits) {
      edited = edit.of(edited);
    }
    return edited;
  }
}
