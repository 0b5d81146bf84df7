package saraban.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import saraban.document.Marker;

/** word/numbering.xml: lists that count so that every item gets the number that it has. */
final class Numbering {

  /** Word knows no deeper level. */
  private static final int LEVELS = 9;

  private final List<Counted> lists = new ArrayList<>();

  /** Where an item belongs. */
  record Place(int list, int level) {}

  /**
   * A level of a list.
   *
   * @param hanging true if lines below stand behind the number
   */
  private record Level(String format, String text, int start, boolean hanging) {}

  /** A list with what its next numbers are. */
  private static final class Counted {
    private final TreeMap<Integer, Level> levels = new TreeMap<>();
    private final int[] last = new int[LEVELS];

    boolean takes(ItemNumber number, int level, boolean hanging) {
      Level known = levels.get(level);
      boolean fits =
          known == null
              || known.format().equals(number.format())
                  && known.text().equals(number.text())
                  && known.hanging() == hanging
                  && number.own() == (last[level] == 0 ? known.start() : last[level] + 1);
      return fits && parentsFit(number, level);
    }

    /** ๒.๑ stands below an item 2. */
    private boolean parentsFit(ItemNumber number, int level) {
      for (int i = 0; i < level && number.numbers().size() > 1; i++) {
        if (levels.containsKey(i) && last[i] != number.numbers().get(i)) {
          return false;
        }
      }
      return true;
    }

    void add(ItemNumber number, int level, boolean hanging) {
      for (int i = 0; i < level; i++) {
        int start = number.numbers().size() > 1 ? number.numbers().get(i) : 1;
        if (levels.putIfAbsent(i, new Level(number.format(), "%" + (i + 1) + ".", start, hanging))
            == null) {
          last[i] = start;
        }
      }
      levels.putIfAbsent(level, new Level(number.format(), number.text(), number.own(), hanging));
      last[level] = number.own();
      for (int i = level + 1; i < LEVELS; i++) {
        last[i] = 0;
      }
    }
  }

  /** Counts an item; nothing if Word cannot, and the number must be typed. */
  Optional<Place> place(Marker marker, boolean hanging) {
    Optional<ItemNumber> number =
        marker.level() < LEVELS ? ItemNumber.of(marker.text(), marker.level()) : Optional.empty();
    return number.map(n -> place(n, marker.level(), hanging));
  }

  private Place place(ItemNumber number, int level, boolean hanging) {
    if (lists.isEmpty() || !lists.getLast().takes(number, level, hanging)) {
      lists.add(new Counted());
    }
    lists.getLast().add(number, level, hanging);
    return new Place(lists.size(), level);
  }

  String part() {
    StringBuilder xml = new StringBuilder(Xml.HEADER + "<w:numbering" + Xml.NAMESPACES + ">");
    for (int i = 0; i < lists.size(); i++) {
      xml.append("<w:abstractNum w:abstractNumId=\"%d\">".formatted(i))
          .append("<w:multiLevelType w:val=\"multilevel\"/>");
      lists.get(i).levels.forEach((level, look) -> xml.append(level(level, look)));
      xml.append("</w:abstractNum>");
    }
    for (int i = 0; i < lists.size(); i++) {
      xml.append(
          "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"%d\"/></w:num>".formatted(i + 1, i));
    }
    return xml.append("</w:numbering>").toString();
  }

  /**
   * Two spaces stand behind the number, as the typing guide has it, or a tab to where the text
   * hangs.
   */
  private static String level(int level, Level look) {
    return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"%d\"/><w:numFmt w:val=\"%s\"/><w:suff w:val=\"%s\"/>"
            .formatted(level, look.start(), look.format(), look.hanging() ? "tab" : "space")
        + "<w:lvlText w:val=\"%s%s\"/><w:lvlJc w:val=\"left\"/>"
            .formatted(look.text(), look.hanging() ? "" : " ")
        + "<w:rPr><w:rFonts w:ascii=\"%1$s\" w:hAnsi=\"%1$s\" w:cs=\"%1$s\" w:hint=\"cs\"/>"
            .formatted(Parts.FONT)
        + "<w:b w:val=\"0\"/><w:bCs w:val=\"0\"/><w:cs/><w:lang w:bidi=\"th-TH\"/></w:rPr></w:lvl>";
  }
}
