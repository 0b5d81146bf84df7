import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import saraban.document.Typeface;
import saraban.font.FontFace;
import saraban.font.FontFamilies;
import saraban.font.FontFamily;
import saraban.home.Home;
import saraban.issuing.Emblems;
import saraban.issuing.OfficeSenders;
import saraban.issuing.SetLetter;
import saraban.letter.Letter;
import saraban.letter.LetterFile;
import saraban.organisation.Offices;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares how lines of the letters' paragraphs are broken and spread: Paragraphs write FOLDER makes
 * the letters for all, Paragraphs count FOLDER WHOLE NAME=FOLDER... judges their PDF files.
 */
final class Paragraphs {

  private static final List<String> WORLD =
      List.of("dla-2563-guideline", "krabi-2563-relay", "dla-2564-assessment", "krabi-2564-relay");
  private static final int VARIANTS = 40;

  /** A gap that catches the eye, in points at 16 pt: between letters, and at a space. */
  private static final double WIDE = 1.2;

  private static final double WIDE_SPACE = 6;

  private static final Home SHIPPED = new Home(Path.of("no-such-home"));

  public static void main(String[] arguments) throws Exception {
    ((Logger) LoggerFactory.getLogger("org.apache.pdfbox")).setLevel(Level.OFF);
    Path folder = Path.of(arguments[1]);
    if (arguments[0].equals("write")) {
      write(folder);
      return;
    }
    List<Pattern> whole =
        Files.readAllLines(Path.of(arguments[2])).stream()
            .filter(line -> !line.startsWith("#") && !line.isBlank())
            .map(Pattern::compile)
            .toList();
    System.out.println(
        "| | lines | paragraphs not found in the file | lines with a stretched gap | widest gap between letters, pt | widest at a space, pt | wrong breaks |");
    System.out.println("|---|--:|--:|--:|--:|--:|--:|");
    List<String> wrong = new ArrayList<>();
    for (String engine : List.of(arguments).subList(3, arguments.length)) {
      String[] named = engine.split("=", 2);
      count(named[0], Path.of(named[1]), folder, whole, wrong);
    }
    System.out.println();
    wrong.forEach(System.out::println);
  }

  private static void write(Path folder) throws Exception {
    Offices offices = Offices.load(SHIPPED);
    OfficeSenders senders = new OfficeSenders(() -> offices);
    SetLetter set = new SetLetter(FontFamilies.load(SHIPPED), new Emblems(SHIPPED), () -> offices);
    List<Letter> all = new ArrayList<>();
    for (String name : WORLD) {
      String yaml = Files.readString(Path.of("src/main/resources/world/" + name + ".yaml"));
      all.add(LetterFile.read(name, yaml, senders));
    }
    all.addAll(
        new Letters(Path.of("src/main/resources/world/" + WORLD.getFirst() + ".yaml"))
            .fresh(0, VARIANTS));
    new Samples(folder, l -> set.docx(l, l.from().office(), SetLetter.Mark.CLEAN)).write(all);
    for (int i = 0; i < all.size(); i++) {
      byte[] pdf = set.pdf(all.get(i), all.get(i).from().office(), SetLetter.Mark.CLEAN);
      Files.createDirectories(folder.resolve("saraban"));
      Files.write(folder.resolve("saraban/%04d.pdf".formatted(i)), pdf);
    }
  }

  private static void count(
      String name, Path pdfs, Path folder, List<Pattern> whole, List<String> wrong)
      throws Exception {
    Tally tally = new Tally();
    List<Path> letters;
    try (Stream<Path> files = Files.list(folder)) {
      letters = files.filter(f -> f.toString().endsWith(".texts.json")).sorted().toList();
    }
    for (Path letter : letters) {
      String number = letter.getFileName().toString().substring(0, 4);
      PrintedLines printed = PrintedLines.of(pdfs.resolve(number + ".pdf"));
      for (var part : new JsonMapper().readTree(letter.toFile()).get("body")) {
        // LibreOffice counts items itself, in its own digits
        String text = part.get("text").asString().replaceFirst("^\\(?[๐-๙]+[.)] ", "");
        tally.add(text.replace("\n", " "), printed, whole);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "| %s | %d | %d | %d (%.1f %%) | %.1f | %.1f | %d |%n",
        name,
        tally.lines,
        tally.unread,
        tally.stretched,
        100.0 * tally.stretched / tally.lines,
        tally.widest,
        tally.widestSpace,
        tally.wrong.size());
    tally.wrong.stream()
        .distinct()
        .limit(12)
        .forEach(cut -> wrong.add("- " + name + ": " + cut));
  }

  /** What was counted of one engine. */
  private static final class Tally {
    private final FontFamily family = FontFamilies.load(SHIPPED);
    private final List<String> wrong = new ArrayList<>();
    private int lines;
    private int unread;
    private int stretched;
    private double widest;
    private double widestSpace;

    void add(String text, PrintedLines printed, List<Pattern> whole) {
      List<PrintedLines.Placed> places = printed.find(text);
      unread += places.isEmpty() ? 1 : 0;
      double[] natural = widths(text);
      for (int i = 0, start = 0; i < places.size(); i++) {
        boolean ends = i + 1 == places.size() || places.get(i + 1).line() != places.get(i).line();
        if (ends && i + 1 < places.size()) {
          gaps(text, natural, places.subList(start, i + 1));
          broken(text, places.get(i).offset(), places.get(i + 1).offset(), whole);
          start = i + 1;
        }
      }
    }

    private void gaps(String text, double[] natural, List<PrintedLines.Placed> line) {
      lines++;
      double letter = 0;
      double space = 0;
      for (int i = 0; i + 1 < line.size(); i++) {
        PrintedLines.Placed a = line.get(i);
        PrintedLines.Placed b = line.get(i + 1);
        double extra = b.x() - a.x() - (natural[b.offset()] - natural[a.offset()]);
        boolean spaced = text.substring(a.offset(), b.offset()).contains(" ");
        if (Double.isNaN(extra)) {
          continue;
        }
        if (spaced) {
          space = Math.max(space, extra);
        } else if (b.offset() == a.offset() + 1) {
          letter = Math.max(letter, extra);
        }
      }
      widest = Math.max(widest, letter);
      widestSpace = Math.max(widestSpace, space);
      stretched += letter > WIDE || space > WIDE_SPACE ? 1 : 0;
    }

    private void broken(String text, int last, int next, List<Pattern> whole) {
      for (Pattern each : whole) {
        var found = each.matcher(text);
        while (found.find()) {
          if (found.start() <= last && next < found.end()) {
            String cut = text.substring(found.start(), next) + "\\|" + text.substring(next, found.end());
            wrong.add(cut);
            return;
          }
        }
      }
    }

    /** Points before each character in the face and size that all use. */
    private double[] widths(String text) {
      FontFace face = family.face(Typeface.REGULAR);
      double point = 16 * face.scale() / face.unitsPerEm();
      double[] widths = new double[text.length() + 1];
      int at = 0;
      double x = 0;
      for (int unit : face.shape(text)) {
        int length = face.text(unit).length();
        for (int i = 0; i < length; i++) {
          widths[at++] = x;
        }
        x += face.advance(unit) * point;
      }
      widths[text.length()] = x;
      return widths;
    }
  }
}
