package saraban.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the marks back that a scanner has lost from well-known words; takes none away. */
final class Spelling {

  private static final String MARKS = "[ัิ-ฺ็-๎]*";
  private static final Map<String, String> BY_BONES = new HashMap<>();
  private static final Pattern WORDS = read();

  private Spelling() {}

  static String whole(String text) {
    return WORDS.matcher(text).replaceAll(found -> Matcher.quoteReplacement(better(found.group())));
  }

  static List<String> whole(List<String> texts) {
    return texts.stream().map(Spelling::whole).toList();
  }

  private static String better(String found) {
    String known = BY_BONES.getOrDefault(Skeleton.of(found), found);
    return lost(found, known) ? known : found;
  }

  /** Whether a word is the known one with nothing but marks missing. */
  private static boolean lost(String found, String known) {
    int at = 0;
    for (char c : known.toCharArray()) {
      if (at < found.length() && alike(found.charAt(at), c)) {
        at++;
      } else if (!Skeleton.mark(c)) {
        return false;
      }
    }
    return at == found.length();
  }

  /** Short and long vowels above differ by a stroke that scanners lose. */
  private static boolean alike(char found, char known) {
    return found == known || found == 'ิ' && known == 'ี' || found == 'ึ' && known == 'ื';
  }

  private static Pattern read() {
    StringBuilder any = new StringBuilder();
    try (InputStream file = Spelling.class.getResourceAsStream("/reading/words.txt")) {
      String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      for (String word : text.replaceAll("#.*", "").strip().split("\\s+")) {
        BY_BONES.put(Skeleton.of(word), word);
        any.append(any.isEmpty() ? "" : "|").append(loose(word));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Pattern.compile(any.toString());
  }

  private static String loose(String word) {
    StringBuilder pattern = new StringBuilder();
    for (char c : Skeleton.of(word).toCharArray()) {
      pattern.append(Pattern.quote(Character.toString(c))).append(MARKS);
    }
    return pattern.toString();
  }
}
