package saraban.docx;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which field a bookmark or a control stands for. */
final class FieldNames {

  private static final Pattern FIELD = Pattern.compile("[a-zA-Z]+(?:[.\\[][a-zA-Z0-9.\\]\\[]+)?");

  private final Map<String, String> byBookmark = new HashMap<>();

  FieldNames(Collection<String> properties) {
    for (String property : properties) {
      if (property.startsWith(PrintedFields.PRINTED)) {
        String field = property.substring(PrintedFields.PRINTED.length());
        byBookmark.put(Runs.bookmark(field), field);
      }
    }
  }

  /** LibreOffice adds _Copy_1 to what it duplicates. */
  Optional<String> ofBookmark(String name) {
    return Optional.ofNullable(byBookmark.get(name.replaceFirst("_Copy_\\d+$", "")));
  }

  Optional<String> ofTag(String tag) {
    return byBookmark.containsValue(tag) && FIELD.matcher(tag).matches()
        ? Optional.of(tag)
        : Optional.empty();
  }

  static boolean catchword(String bookmark) {
    return bookmark.startsWith("catchword");
  }
}
