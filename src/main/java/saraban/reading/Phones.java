package saraban.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Telephone numbers and what stands around them. */
final class Phones {

  private static final String NUMBER =
      "[0-9๐-๙](?:[0-9๐-๙]| ?[-–] ?(?=[0-9๐-๙])| (?=[0-9๐-๙]))*(?: *ต่อ *[0-9๐-๙]+(?:(?: ?[-–,] ?|"
          + " )[0-9๐-๙]+)*)?";

  private static final Pattern PHONE =
      Pattern.compile(
          "(?:หมายเลข)?โทร(?!สาร)(?:ศัพท์)?(?:ภายใน|หมายเลข)?[ .:/]*(?:โทรสาร|แฟกซ์)?["
              + " .:]*(?<number>"
              + NUMBER
              + ")");

  private static final Pattern FAX =
      Pattern.compile("(?:โทรสาร|แฟกซ์)[ .:]*(?<number>" + NUMBER + ")");

  private static final Pattern LABEL =
      Pattern.compile("(?:หมายเลข)?โทร(?!สาร|เลข|ทัศน์|คมนาคม)(?:ศัพท์)?[ .:/]|โทร(?:ศัพท์)?$");

  private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

  private Phones() {}

  static Optional<String> in(String text) {
    return group(PHONE, text);
  }

  static Optional<String> fax(String text) {
    return group(FAX, text);
  }

  static Optional<String> email(String text) {
    Matcher email = EMAIL.matcher(text);
    return email.find() ? Optional.of(email.group()) : Optional.empty();
  }

  private static Optional<String> group(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text.replace('\t', ' ').replaceAll(" +", " "));
    return found.find() ? Optional.of(found.group("number").strip()) : Optional.empty();
  }

  /** What stands before the telephone on a line. */
  static String before(String text) {
    Matcher label = LABEL.matcher(text);
    return label.find() ? text.substring(0, label.start()).strip() : text.strip();
  }

  static boolean labelled(String text) {
    return LABEL.matcher(text).find();
  }
}
