package saraban.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import saraban.document.Marker;

/** Counts the items of a Word file as Word does. */
final class WordNumbering implements XmlEvents.Hearer {

  private static final int LEVELS = 9;

  /** A level of a list. */
  private static final class Level {
    int start = 1;
    String format = "decimal";
    String text = "";
  }

  private final Map<String, TreeMap<Integer, Level>> abstracts = new HashMap<>();
  private final Map<String, String> lists = new HashMap<>();
  private final Map<String, Map<Integer, Integer>> restarts = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();
  private final Set<String> begun = new HashSet<>();
  private String inAbstract = "";
  private String inList = "";
  private int level;

  private WordNumbering() {}

  static WordNumbering of(Optional<byte[]> part) {
    WordNumbering numbering = new WordNumbering();
    part.ifPresent(xml -> XmlEvents.read(xml, numbering));
    return numbering;
  }

  @Override
  public void start(String name, XmlEvents.Attributes attributes) {
    String value = attributes.get("val");
    switch (name) {
      case "abstractNum" -> inAbstract = attributes.get("abstractNumId");
      case "num" -> {
        inList = attributes.get("numId");
        inAbstract = "";
      }
      case "abstractNumId" -> lists.put(inList, value);
      case "lvl", "lvlOverride" -> level = WordStyles.number(attributes.get("ilvl"));
      case "startOverride" ->
          restarts
              .computeIfAbsent(inList, list -> new HashMap<>())
              .put(level, WordStyles.number(value));
      case "start" -> own().start = WordStyles.number(value);
      case "numFmt" -> own().format = value;
      case "lvlText" -> own().text = value;
      default -> {}
    }
  }

  private Level own() {
    String key = inAbstract.isEmpty() ? "list " + inList : inAbstract;
    return abstracts
        .computeIfAbsent(key, k -> new TreeMap<>())
        .computeIfAbsent(level, l -> new Level());
  }

  @Override
  public void end(String name) {}

  /** The number of the next item of a list; nothing for one without. */
  Optional<Marker> next(String list, int ilvl) {
    String key = lists.getOrDefault(list, "");
    TreeMap<Integer, Level> levels = abstracts.get(key);
    if (levels == null || ilvl < 0 || ilvl >= LEVELS || !levels.containsKey(ilvl)) {
      return Optional.empty();
    }
    int[] counts = counters.computeIfAbsent(key, k -> new int[LEVELS]);
    if (begun.add(list)) {
      restarts
          .getOrDefault(list, Map.of())
          .forEach((at, start) -> counts[Math.clamp(at, 0, LEVELS - 1)] = start - 1);
    }
    count(counts, levels, ilvl);
    String text = text(levels, counts, ilvl).strip();
    return text.isEmpty() ? Optional.empty() : Optional.of(new Marker(ilvl, text));
  }

  private static void count(int[] counts, TreeMap<Integer, Level> levels, int ilvl) {
    Level own = levels.get(ilvl);
    counts[ilvl] = counts[ilvl] == 0 ? Math.max(own.start, 1) : counts[ilvl] + 1;
    for (int i = 0; i < ilvl; i++) {
      if (counts[i] == 0 && levels.containsKey(i)) {
        counts[i] = Math.max(levels.get(i).start, 1);
      }
    }
    for (int i = ilvl + 1; i < LEVELS; i++) {
      counts[i] = 0;
    }
  }

  private static String text(TreeMap<Integer, Level> levels, int[] counts, int ilvl) {
    Level own = levels.get(ilvl);
    if (own.format.equals("bullet")) {
      return "-";
    }
    if (own.format.equals("none")) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < own.text.length(); i++) {
      char c = own.text.charAt(i);
      boolean number =
          c == '%' && i + 1 < own.text.length() && Character.isDigit(own.text.charAt(i + 1));
      if (number) {
        int at = own.text.charAt(++i) - '1';
        String format = levels.containsKey(at) ? levels.get(at).format : own.format;
        text.append(at >= 0 && at < LEVELS ? Counting.text(counts[at], format) : "");
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }
}
