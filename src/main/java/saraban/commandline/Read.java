package saraban.commandline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import saraban.docx.WordRefused;
import saraban.reading.ReadLetter;
import saraban.reading.Reading;
import saraban.reading.ReadingJson;
import saraban.revision.ReadBack;

/** saraban read: what letters say, as JSON. */
final class Read {

  private final Terminal terminal;

  Read(Terminal terminal) {
    this.terminal = terminal;
  }

  int run(List<String> files) {
    if (files.isEmpty()) {
      throw new NotUnderstood("ไม่ได้บอกแฟ้ม เช่น saraban read หนังสือ.txt");
    }
    boolean all = true;
    for (String file : files) {
      all &= read(file);
    }
    return all ? 0 : 1;
  }

  private boolean read(String file) {
    try {
      terminal.out().println(json(stem(file), ReadLetter.each(text(file))));
      return true;
    } catch (NoSuchFileException e) {
      terminal.err().println("ไม่พบแฟ้ม “%s”".formatted(file));
    } catch (WordRefused e) {
      terminal.err().println(file + ": " + e.getMessage());
    } catch (IOException e) {
      terminal.err().println("%s: อ่านแฟ้มไม่ได้ (%s)".formatted(file, e.getMessage()));
    }
    return false;
  }

  private static String json(String id, List<Reading> letters) {
    List<String> each =
        letters.stream().map(letter -> ReadingJson.of(id, letter, List.of())).toList();
    return each.size() == 1 ? each.getFirst() : ReadingJson.bundle(id, each);
  }

  private String text(String file) throws IOException {
    byte[] bytes =
        file.equals("-") ? terminal.in().readAllBytes() : Files.readAllBytes(Path.of(file));
    boolean zip = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
    boolean word = zip || file.toLowerCase(java.util.Locale.ROOT).matches(".*\\.docx?");
    return word ? ReadBack.text(bytes) : new String(bytes, StandardCharsets.UTF_8);
  }

  private static String stem(String file) {
    String name = Path.of(file).getFileName().toString();
    return name.replaceFirst("(?:\\.(?:ocr|clean))?\\.[A-Za-z]{3,4}$", "");
  }
}
