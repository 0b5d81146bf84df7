package saraban.docx;

import static saraban.docx.Xml.HEADER;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import saraban.document.PageStyle;
import saraban.document.Role;

/** The styles of a letter in Word, one for each role, named as in the field's English. */
final class Styles {

  /** Of the line at the foot of a page that goes on. */
  static final String CATCHWORD = "LetterCatchword";

  private static final Map<Role, String> IDS =
      Stream.of(Role.values()).collect(Collectors.toMap(r -> r, Styles::named));

  private static final int MOST_KEPT = 50;
  private static final Map<PageStyle, String> KEPT = new ConcurrentHashMap<>();

  private Styles() {}

  static String id(Role role) {
    return IDS.get(role);
  }

  private static String named(Role role) {
    return "Letter"
        + Stream.of(role.name().split("_"))
            .map(w -> w.charAt(0) + w.substring(1).toLowerCase(Locale.ROOT))
            .collect(Collectors.joining());
  }

  static String part(PageStyle page) {
    if (KEPT.size() > MOST_KEPT) {
      KEPT.clear();
    }
    return KEPT.computeIfAbsent(page, Styles::made);
  }

  private static String made(PageStyle page) {
    StringBuilder xml = new StringBuilder(HEADER);
    xml.append("<w:styles" + Xml.NAMESPACES + ">" + defaults(page));
    xml.append(
        "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">"
            + "<w:name w:val=\"Normal\"/><w:qFormat/></w:style>");
    for (Role role : Role.values()) {
      xml.append(style(id(role)));
    }
    xml.append(style(CATCHWORD));
    return xml.append("</w:styles>").toString();
  }

  private static String defaults(PageStyle page) {
    return "<w:docDefaults><w:rPrDefault><w:rPr>"
        + "<w:rFonts w:ascii=\"%1$s\" w:hAnsi=\"%1$s\" w:eastAsia=\"%1$s\" w:cs=\"%1$s\"/>"
            .formatted(Parts.FONT)
        + "<w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/>"
        + "<w:lang w:val=\"en-US\" w:eastAsia=\"en-US\" w:bidi=\"th-TH\"/>"
        + "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
        + "<w:widowControl/><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"%d\" w:lineRule=\"exact\"/>"
            .formatted(page.pitch().twips())
        + "</w:pPr></w:pPrDefault></w:docDefaults>";
  }

  private static String style(String id) {
    String name = id.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    return "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"%s\"><w:name w:val=\"%s\"/>"
            .formatted(id, name)
        + "<w:basedOn w:val=\"Normal\"/><w:qFormat/></w:style>";
  }
}
