package saraban.docx;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import saraban.document.Block;
import saraban.document.Document;
import saraban.document.Inline;
import saraban.document.Placed;

/**
 * What a file prints in each field, kept beside it, so that reading back knows what a person has
 * changed.
 */
final class PrintedFields {

  /** In front of the name of a printed field. */
  static final String PRINTED = "printed.";

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
    return all;
  }

  private static void add(Map<String, String> all, Block block) {
    switch (block) {
      case Block.Paragraph paragraph -> add(all, paragraph.content());
      case Block.Table table ->
          table.rows().forEach(row -> row.cells().forEach(cell -> add(all, cell.content())));
      case Block.Together together -> together.blocks().forEach(each -> add(all, each));
      case Block.PageBreak pageBreak -> {}
    }
  }

  private static void add(Map<String, String> all, List<Inline> content) {
    content.forEach(inline -> {
      if (inline instanceof Inline.Text text) {
        add(all, text);
      }
    });
  }

  private static void add(Map<String, String> all, Inline.Text text) {
    if (!text.field().isEmpty()) {
      all.putIfAbsent(PRINTED + text.field(), brief(text.text()));
    }
  }

  /** The text itself, or the mark of one that is too long. */
  static String brief(String text) {
    return text.length() <= LONGEST ? text : "#" + digest(text);
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
