package saraban.issuing;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saraban.document.Length;
import saraban.document.ParagraphStyle.Align;
import saraban.home.Home;
import saraban.layout.Profile;
import saraban.markup.BodyStyle.Numbering;

/** The files of profiles/: where practice varies between offices. */
record Profiles(Home home) {

  static final String FOLDER = "profiles";
  static final String GUIDE = "guide";
  private static final String ENDING = ".yaml";

  private static final Set<String> FIELDS =
      Set.of(
          "headGap",
          "textGap",
          "paragraphGap",
          "closingGap",
          "signatureLines",
          "unitLines",
          "firstLine",
          "itemStep",
          "numbering",
          "hanging",
          "justification",
          "memoTitle",
          "boldHeadings");

  private static final Pattern LENGTH = Pattern.compile("(\\d{1,3}(?:\\.\\d+)?) ?(pt|mm)");
  private static final int MOST_LINES = 12;
  private static final double SMALLEST_TITLE = 20;
  private static final double LARGEST_TITLE = 36;

  String version(String name) {
    return home.version(FOLDER, name + ENDING);
  }

  /**
   * @throws LookRefused if there is no such file or it says what cannot be
   */
  Profile named(String name) {
    String file = FOLDER + "/" + name + ENDING;
    if (!name.matches("[A-Za-z0-9_-]{1,40}")) {
      throw new LookRefused("offices/looks.yaml", "profile “%s” ใช้ไม่ได้".formatted(name), ONE);
    }
    byte[] bytes =
        home.read(FOLDER, name + ENDING)
            .orElseThrow(
                () -> new LookRefused("offices/looks.yaml", "ไม่พบแฟ้ม %s".formatted(file), ONE));
    YamlFile yaml = YamlFile.of(file, bytes);
    yaml.allowOnly(FIELDS);
    return read(yaml);
  }

  private static final String ONE = "ใส่ชื่อแฟ้มใน profiles/ เช่น guide";

  private static Profile read(YamlFile yaml) {
    Profile guide = Profile.GUIDE;
    return new Profile(
        length(yaml, "headGap", guide.headGap()),
        length(yaml, "textGap", guide.textGap()),
        length(yaml, "paragraphGap", guide.paragraphGap()),
        length(yaml, "closingGap", guide.closingGap()),
        (int) number(yaml, "signatureLines", guide.signatureLines(), 0, MOST_LINES),
        (int) number(yaml, "unitLines", guide.unitLines(), 0, MOST_LINES),
        length(yaml, "firstLine", guide.firstLine()),
        length(yaml, "itemStep", guide.itemStep()),
        choice(
            yaml,
            "numbering",
            Map.of("decimal", Numbering.DECIMAL, "brackets", Numbering.BRACKETS),
            guide.numbering()),
        choice(yaml, "hanging", Map.of("true", true, "false", false), guide.hanging()),
        choice(
            yaml,
            "justification",
            Map.of("thai", Align.JUSTIFY, "spaces", Align.JUSTIFY_SPACES),
            guide.justification()),
        number(yaml, "memoTitle", guide.memoTitle(), SMALLEST_TITLE, LARGEST_TITLE),
        choice(yaml, "boldHeadings", Map.of("true", true, "false", false), guide.boldHeadings()));
  }

  private static Length length(YamlFile yaml, String field, Length otherwise) {
    String text = yaml.text(field);
    if (text.isEmpty()) {
      return otherwise;
    }
    Matcher length = LENGTH.matcher(text);
    if (!length.matches()) {
      throw new LookRefused(
          yaml.name(), "ช่อง %s เป็น “%s”".formatted(field, text), "เขียนระยะเป็น 6 pt หรือ 25 mm");
    }
    double value = Double.parseDouble(length.group(1));
    Length said = length.group(2).equals("pt") ? Length.pt(value) : Length.mm(value);
    return said.min(Length.mm(80));
  }

  private static double number(
      YamlFile yaml, String field, double otherwise, double least, double most) {
    String text = yaml.text(field);
    if (text.isEmpty()) {
      return otherwise;
    }
    if (text.matches("\\d{1,3}(\\.\\d+)?")) {
      double value = Double.parseDouble(text);
      if (value >= least && value <= most) {
        return value;
      }
    }
    throw new LookRefused(
        yaml.name(),
        "ช่อง %s เป็น “%s”".formatted(field, text),
        "ใส่ตัวเลข %.0f ถึง %.0f".formatted(least, most));
  }

  private static <T> T choice(YamlFile yaml, String field, Map<String, T> values, T otherwise) {
    String text = yaml.text(field);
    if (text.isEmpty()) {
      return otherwise;
    }
    if (!values.containsKey(text)) {
      throw new LookRefused(
          yaml.name(),
          "ช่อง %s เป็น “%s”".formatted(field, text),
          "ใช้ได้ " + String.join(", ", values.keySet().stream().sorted().toList()));
    }
    return values.get(text);
  }
}
