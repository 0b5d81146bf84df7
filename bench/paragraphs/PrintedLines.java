import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The letters of a PDF file line by line, each with the place where it stands. Only letters that
 * stand alone count: marks, and the vowels that join with them, are copied differently from file to
 * file.
 */
final class PrintedLines {

  /** A letter: its place in the text sought, its line, points from the left edge (no number if unknown). */
  record Placed(int offset, int line, double x) {}

  private record Letter(char letter, int line, double x) {}

  private final List<Letter> letters = new ArrayList<>();
  private final StringBuilder key = new StringBuilder();

  static PrintedLines of(Path pdf) throws Exception {
    PrintedLines lines = new PrintedLines();
    try (PDDocument file = Loader.loadPDF(pdf.toFile())) {
      Collector collector = new Collector();
      collector.getText(file);
      int number = 0;
      for (List<TextPosition> line : collector.lines.values()) {
        lines.add(line, number++);
      }
    }
    return lines;
  }

  private static final class Collector extends PDFTextStripper {
    private final Map<Long, List<TextPosition>> lines = new TreeMap<>();

    @Override
    protected void processTextPosition(TextPosition text) {
      // whole points: marks stand a little above or below
      long line = getCurrentPageNo() * 100_000L + Math.round(text.getYDirAdj() / 3);
      lines.computeIfAbsent(line, key -> new ArrayList<>()).add(text);
    }
  }

  private void add(List<TextPosition> line, int number) {
    line.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
    StringBuilder text = new StringBuilder();
    line.forEach(each -> text.append(each.getUnicode()));
    String said = text.toString().strip();
    if (said.matches("/.*\\.\\.\\.|- ?[๐-๙]+ ?-")) {
      return;
    }
    for (TextPosition each : line) {
      double x = each.getXDirAdj();
      for (char c : each.getUnicode().toCharArray()) {
        if (alone(c)) {
          letters.add(new Letter(c, number, x));
          key.append(c);
          x = Double.NaN;
        }
      }
    }
  }

  private static boolean alone(char c) {
    return c >= 'ก' && c <= 'ฮ'
        || c >= 'เ' && c <= 'ไ'
        || c == 'ะ'
        || c >= '๐' && c <= '๙'
        || c < 0x80 && Character.isLetterOrDigit(c);
  }

  /** Where the letters of a text stand; nothing if the file cannot be copied from. */
  List<Placed> find(String text) {
    StringBuilder sought = new StringBuilder();
    List<Integer> offsets = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (alone(text.charAt(i))) {
        sought.append(text.charAt(i));
        offsets.add(i);
      }
    }
    int start = key.indexOf(sought.toString());
    if (start < 0) {
      return List.of();
    }
    List<Placed> places = new ArrayList<>();
    for (int i = 0; i < offsets.size(); i++) {
      Letter letter = letters.get(start + i);
      places.add(new Placed(offsets.get(i), letter.line(), letter.x()));
    }
    return places;
  }
}
