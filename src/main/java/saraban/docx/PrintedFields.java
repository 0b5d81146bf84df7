package saraban.docx;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import saraban.document.Block;
import saraban.document.Document;
import saraban.document.Inline;
import saraban.document.Placed;
import saraban.document.Role;

/**
 * What a file prints in each field, kept beside it, so that reading back knows what a person has
 * changed.
 */
final class PrintedFields {

  /** In front of the name of a printed field. */
  static final String PRINTED = "printed.";

  /** In front of the name of a field that stands between words of the form. */
  static final String AROUND = "around.";

  /** In front of the numbered lines that print no field. */
  static final String FIXED = "fixed.";

  /** Word takes no longer property. */
  private static final int LONGEST = 250;

  private PrintedFields() {}

  static Map<String, String> with(Map<String, String> fields, Document document) {
    Map<String, String> all = new LinkedHashMap<>();
    fields.forEach((name, value) -> all.put(name, brief(value)));
    for (Placed placed : document.firstPage()) {
      if (placed instanceof Placed.Words words) {
        add(all, words.text());
      }
    }
    document.blocks().forEach(block -> add(all, block));
    for (Placed placed : document.lastPage()) {
      if (placed instanceof Placed.Words words) {
        add(all, words.text());
      }
    }
    return all;
  }

  private static void add(Map<String, String> all, Block block) {
    switch (block) {
      case Block.Paragraph paragraph -> {
        add(all, paragraph.content());
        fixed(all, paragraph);
      }
      case Block.Table table ->
          table.rows().forEach(row -> row.cells().forEach(cell -> add(all, cell.content())));
      case Block.Together together -> together.blocks().forEach(each -> add(all, each));
      case Block.Figure figure -> {}
      case Block.PageBreak pageBreak -> {}
    }
  }

  /** A line of the form that prints no field: somebody else's line is told from it. */
  private static void fixed(Map<String, String> all, Block.Paragraph paragraph) {
    List<Inline.Text> texts =
        paragraph.content().stream()
            .flatMap(i -> i instanceof Inline.Text t ? Stream.of(t) : Stream.of())
            .toList();
    boolean body = paragraph.role() == Role.BODY || paragraph.role() == Role.ITEM;
    boolean plain = texts.stream().allMatch(text -> text.field().isEmpty());
    if (!body && plain && !said(texts).isEmpty()) {
      all.put(FIXED + all.size(), brief(said(texts)));
    }
  }

  private static void add(Map<String, String> all, List<Inline> content) {
    List<Inline.Text> segment = new ArrayList<>();
    for (Inline inline : content) {
      if (inline instanceof Inline.Text text) {
        segment.add(text);
        add(all, text);
      } else if (inline instanceof Inline.Tab) {
        around(all, segment);
        segment.clear();
      }
    }
    around(all, segment);
  }

  /** The words before and behind the only field between two tabs. */
  private static void around(Map<String, String> all, List<Inline.Text> segment) {
    List<Inline.Text> fields = segment.stream().filter(text -> !text.field().isEmpty()).toList();
    if (fields.size() != 1 || segment.size() == 1) {
      return;
    }
    int at = segment.indexOf(fields.getFirst());
    all.putIfAbsent(
        AROUND + fields.getFirst().field(),
        said(segment.subList(0, at)) + "␟" + said(segment.subList(at + 1, segment.size())));
  }

  private static String said(List<Inline.Text> texts) {
    return texts.stream().map(Inline.Text::text).collect(Collectors.joining()).strip();
  }

  private static void add(Map<String, String> all, Inline.Text text) {
    if (!text.field().isEmpty()) {
      all.putIfAbsent(PRINTED + text.field(), brief(text.text()));
    }
  }

  /** The text itself, or the mark of one that is too long. */
  static String brief(String typed) {
    String text = spaced(typed).strip();
    return text.length() <= LONGEST ? text : "#" + digest(text);
  }

  /** One space for any. */
  private static String spaced(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean another = c == ' ' || c == '\u00A0' || c >= '\t' && c <= '\r';
      if (!another) {
        out.append(c);
      } else if (!space) {
        out.append(' ');
      }
      space = another;
    }
    return out.toString();
  }

  private static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
