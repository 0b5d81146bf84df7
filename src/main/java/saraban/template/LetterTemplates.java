package saraban.template;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import saraban.home.Home;

/** The templates of this installation. */
public final class LetterTemplates {

  private static final String FOLDER = "letter-templates";
  private static final String ENDING = ".txt";

  private final Home home;

  public LetterTemplates(Home home) {
    this.home = home;
  }

  /**
   * All of them, read anew, by file name.
   *
   * @throws TemplateRefused if one has a fault
   */
  public List<LetterTemplate> all() {
    return home.list(FOLDER, ENDING).stream()
        .map(file -> named(file.substring(0, file.length() - ENDING.length())))
        .toList();
  }

  /**
   * @throws TemplateRefused if there is none of this name or it has a fault
   */
  public LetterTemplate named(String name) {
    byte[] bytes =
        name.matches("[\\p{L}\\p{M}\\p{N}_-]+")
            ? home.read(FOLDER, name + ENDING).orElseThrow(() -> unknown(name))
            : new byte[0];
    if (bytes.length == 0) {
      throw unknown(name);
    }
    return TemplateFile.read(name, text(name, bytes)).template();
  }

  private static TemplateRefused unknown(String name) {
    return new TemplateRefused("ไม่พบแม่แบบ “%s” ใน letter-templates/".formatted(name));
  }

  private static String text(String name, byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new TemplateRefused("%s.txt: บันทึกแฟ้มเป็น UTF-8 แล้วลองใหม่".formatted(name));
    }
  }
}
