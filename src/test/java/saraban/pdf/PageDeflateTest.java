package saraban.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import saraban.Pages;

class PageDeflateTest {

  static final List<String> WORLD = Pages.WORLD;

  @ParameterizedTest
  @FieldSource("WORLD")
  void pagesOfLettersTakeAboutAsMuchAsFromZlib(String name) throws DataFormatException {
    int ours = 0;
    int theirs = 0;
    for (byte[] content : PageContents.of(Pages.pdf(Pages.world(name)))) {
      byte[] packed = PageContents.packed(content);
      assertThat(inflated(packed, content.length)).isEqualTo(content);
      ours += packed.length;
      theirs += zlib(content);
    }
    assertThat(ours).as("other glyphs? CountPageCode").isLessThan(theirs * 103 / 100);
  }

  @RepeatedTest(200)
  void anyContentComesBackAsItWas(RepetitionInfo round) throws DataFormatException {
    Random random = new Random(round.getCurrentRepetition());
    byte[] content = new byte[random.nextInt(PageDeflate.LONGEST + 1)];
    int letters = 1 + random.nextInt(256);
    for (int i = 0; i < content.length; i++) {
      boolean again = i > 40 && random.nextInt(5) > 0;
      content[i] = again ? content[i - 1 - random.nextInt(3)] : (byte) random.nextInt(letters);
    }
    assertThat(inflated(PageContents.packed(content), content.length)).isEqualTo(content);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 8, 9, 12, 300, PageDeflate.LONGEST})
  void theSameByteAgainAndAgainComesBack(int length) throws DataFormatException {
    byte[] content = new byte[length];
    Arrays.fill(content, (byte) 'ก');
    assertThat(inflated(PageContents.packed(content), length)).isEqualTo(content);
  }

  @Test
  void oneAfterTheOtherIsPackedAsAlone() {
    byte[] content = PageContents.of(Pages.pdf(Pages.world(WORLD.getFirst()))).getFirst();
    PageDeflate deflate = new PageDeflate();
    Bytes both = new Bytes(64);
    deflate.pack(content, content.length, both);
    int once = both.length();
    deflate.pack(content, content.length, both);
    assertThat(Arrays.copyOfRange(both.array(), once, both.length()))
        .isEqualTo(PageContents.packed(content));
  }

  private static byte[] inflated(byte[] packed, int length) throws DataFormatException {
    Inflater inflater = new Inflater();
    inflater.setInput(packed);
    byte[] content = new byte[length + 1];
    int count = inflater.inflate(content);
    assertThat(inflater.finished()).isTrue();
    assertThat(inflater.getRemaining()).isZero();
    inflater.end();
    return Arrays.copyOf(content, count);
  }

  private static int zlib(byte[] content) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    deflater.setInput(content);
    deflater.finish();
    int length = deflater.deflate(new byte[2 * content.length + 64]);
    deflater.end();
    return length;
  }
}
