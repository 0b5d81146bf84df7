package saraban.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import saraban.document.Inline;
import saraban.document.Marker;
import saraban.document.TextStyle;
import saraban.document.Typeface;
import saraban.document.Underline;

/**
 * The pieces of a paragraph as runs. What prints a field stands in a bookmark, which survives every
 * program, and in a content control, which Word shows with its name.
 */
final class Runs {

  /** Bookmarks are letters, digits and underscores, 40 at most. */
  private static final int LONGEST_NAME = 40;

  private final Map<String, Integer> names = new HashMap<>();
  private int ids;

  String run(Inline inline) {
    return switch (inline) {
      case Inline.Text text -> text(text);
      case Inline.Tab tab ->
          tab.below() == Underline.NONE
              ? "<w:r><w:tab/></w:r>"
              : "<w:r><w:rPr>" + underline(tab.below()) + "</w:rPr><w:tab/></w:r>";
      case Inline.LineBreak lineBreak -> "<w:r><w:br/></w:r>";
    };
  }

  /** An item's number that Word cannot count, typed in the style of the text after it. */
  String marker(Marker marker, List<Inline> content) {
    TextStyle style =
        content.stream()
            .filter(Inline.Text.class::isInstance)
            .map(inline -> ((Inline.Text) inline).style())
            .findFirst()
            .orElse(TextStyle.regular(16));
    return plain(marker.text(), style) + "<w:r><w:tab/></w:r>";
  }

  private String text(Inline.Text text) {
    if (text.field().isEmpty()) {
      return plain(text.text(), text.style());
    }
    int id = ++ids;
    String content = text.text().isEmpty() ? "" : control(text, id);
    return named(id, text.field(), content);
  }

  private String named(int id, String field, String content) {
    return "<w:bookmarkStart w:id=\""
        + id
        + "\" w:name=\""
        + name(field)
        + "\"/>"
        + content
        + "<w:bookmarkEnd w:id=\""
        + id
        + "\"/>";
  }

  /** A line that reading back knows by its bookmark and drops. */
  String bookmarked(String catchword) {
    return named(++ids, "catchword", plain(catchword, TextStyle.regular(16)));
  }

  private static String control(Inline.Text text, int id) {
    String field = Xml.text(text.field());
    return "<w:sdt><w:sdtPr><w:alias w:val=\""
        + field
        + "\"/><w:tag w:val=\""
        + field
        + "\"/><w:id w:val=\""
        + id
        + "\"/></w:sdtPr><w:sdtContent>"
        + plain(text.text(), text.style())
        + "</w:sdtContent></w:sdt>";
  }

  /** "references[0]" is references_0. */
  static String bookmark(String field) {
    StringBuilder name = new StringBuilder();
    boolean other = false;
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      if (c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z') {
        name.append(other ? "_" : "").append(c);
        other = false;
      } else {
        other = true;
      }
    }
    return name.toString();
  }

  private String name(String field) {
    String name = bookmark(field);
    int time = names.merge(name, 1, Integer::sum);
    String unique = time == 1 ? name : name + "_" + time;
    return unique.length() > LONGEST_NAME
        ? unique.substring(unique.length() - LONGEST_NAME)
        : unique;
  }

  private static String plain(String text, TextStyle style) {
    String content =
        PhoneNumbers.whole(Xml.text(text))
            .replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">");
    return "<w:r><w:rPr>"
        + look(style)
        + "</w:rPr><w:t xml:space=\"preserve\">"
        + content
        + "</w:t></w:r>";
  }

  private static String look(TextStyle style) {
    Typeface face = style.typeface();
    long size = Math.round(style.size() * 2);
    return (face.bold() ? "<w:b/><w:bCs/>" : "")
        + (face.italic() ? "<w:i/><w:iCs/>" : "")
        + (style.rgb() == TextStyle.BLACK ? "" : "<w:color w:val=\"%06X\"/>".formatted(style.rgb()))
        + (size == 32 ? "" : "<w:sz w:val=\"%d\"/><w:szCs w:val=\"%d\"/>".formatted(size, size))
        + underline(style.underline())
        + "<w:cs/><w:lang w:bidi=\"th-TH\"/>";
  }

  private static String underline(Underline underline) {
    return switch (underline) {
      case NONE -> "";
      case LINE -> "<w:u w:val=\"single\"/>";
      case DOTS -> "<w:u w:val=\"dotted\"/>";
      case THROUGH -> "<w:strike/>";
    };
  }
}
