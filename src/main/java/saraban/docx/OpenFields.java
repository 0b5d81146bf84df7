package saraban.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fields whose bookmark or control is open at this place of a file. */
final class OpenFields {

  private final FieldNames names;
  private final Map<String, String> bookmarks = new LinkedHashMap<>();
  private final Deque<String> controls = new ArrayDeque<>();
  private boolean catchword;
  private boolean catchwordOpen;
  private String catchwordId = "";

  OpenFields(FieldNames names) {
    this.names = names;
  }

  void begin(String id, String name) {
    if (FieldNames.catchword(name)) {
      catchwordOpen = true;
      catchwordId = id;
    }
    names.ofBookmark(name).ifPresent(field -> bookmarks.put(id, field));
  }

  void end(String id) {
    bookmarks.remove(id);
    if (id.equals(catchwordId)) {
      catchwordOpen = false;
    }
  }

  void control() {
    controls.push("");
  }

  void tag(String tag) {
    if (!controls.isEmpty()) {
      controls.pop();
      controls.push(names.ofTag(tag).orElse(""));
    }
  }

  void endControl() {
    if (!controls.isEmpty()) {
      controls.pop();
    }
  }

  void saw(String text) {
    catchword |= catchwordOpen && !text.isBlank();
  }

  /** Whether the paragraph that ends here was a catchword; asked once. */
  boolean dropped() {
    boolean drop = catchword;
    catchword = false;
    return drop;
  }

  /** The tag tells first, then the bookmark; empty outside all fields. */
  String current() {
    return controls.stream()
        .filter(field -> !field.isEmpty())
        .findFirst()
        .or(() -> bookmarks.values().stream().reduce((first, last) -> last))
        .orElse("");
  }
}
