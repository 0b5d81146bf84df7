package saraban.template;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an expression of a template may say: names of fields and inputs, our functions, texts,
 * numbers, comparisons. Anything else is refused, so that a template reaches nothing of the
 * program.
 */
final class Expressions {

  private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([^}]*)}");
  private static final Pattern OTHER = Pattern.compile("\\[\\[|[*#@~]\\{|__\\$|\\|\\$");

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s+|'[^']*'|\\d+|==|!=|\\?|:|\\(|\\)|,|#thai\\.(\\w+)|#(\\w+)|([\\p{L}_][\\p{L}\\p{M}\\p{N}_]*)");

  private static final Set<String> WORDS = Set.of("and", "or", "not", "eq", "ne", "true", "false");

  private Expressions() {}

  static void check(String file, int line, String text, Set<String> known) {
    Matcher other = OTHER.matcher(text);
    if (other.find()) {
      throw refused(
          file, line, "ใช้ “%s” ไม่ได้ เขียนค่าเป็น [(${ชื่อ})]".formatted(other.group()));
    }
    Matcher expressions = EXPRESSION.matcher(text);
    while (expressions.find()) {
      check(file, line, expressions.group(1), known, expressions.group());
    }
  }

  private static void check(
      String file, int line, String expression, Set<String> known, String whole) {
    Matcher token = TOKEN.matcher(expression);
    int at = 0;
    while (at < expression.length()) {
      if (!token.find(at) || token.start() != at) {
        throw refused(
            file, line, "ใน %s ใช้ “%s” ไม่ได้".formatted(whole, expression.substring(at, at + 1)));
      }
      String function = token.group(1);
      if (token.group(2) != null || function != null && !Values.FUNCTIONS.contains(function)) {
        throw refused(
            file,
            line,
            "ไม่รู้จักฟังก์ชัน “%s”%s"
                .formatted(token.group(), Meant.of(token.group(), Values.CALLS)));
      }
      String name = token.group(3);
      if (name != null && !WORDS.contains(name) && !known.contains(name)) {
        throw refused(file, line, "ไม่รู้จักช่อง “%s”%s".formatted(name, Meant.of(name, known)));
      }
      at = token.end();
    }
  }

  private static TemplateRefused refused(String file, int line, String what) {
    return new TemplateRefused("%s บรรทัด %d: %s".formatted(file, line, what));
  }
}
