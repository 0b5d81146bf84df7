import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import saraban.font.FontFamilies;
import saraban.home.Home;
import saraban.issuing.Emblems;
import saraban.issuing.SetLetter;
import saraban.letter.Letter;
import saraban.organisation.Offices;

/**
 * Measures this engine after warming up, in CPU time of the whole process (compiler and collector
 * included). Prints rows of a Markdown table.
 */
final class Engine {

  private static final OperatingSystemMXBean MACHINE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final String OFFICE = "dla";

  /** The compiler needs half a minute of work to be done with. */
  private static final int WARM_UP = 3;

  private final Letters letters;
  private final SetLetter set;

  private Engine(Path sample) throws Exception {
    Home home = new Home(Path.of("no-such-home"));
    Offices offices = Offices.load(home);
    this.letters = new Letters(sample);
    this.set = new SetLetter(FontFamilies.load(home), new Emblems(home), () -> offices);
  }

  public static void main(String[] arguments) throws Exception {
    Engine engine = new Engine(Path.of(arguments[0]));
    double seconds = Double.parseDouble(arguments[2]);
    Letters letters = engine.letters;
    switch (arguments[1]) {
      case "letters" -> engine.write(Path.of(arguments[3]), Integer.parseInt(arguments[2]));
      case "rate" -> System.out.printf(Locale.ROOT, "%.1f%n", rate(letters::batch, seconds, engine::pdf));
      case "docx-rate" -> System.out.printf(Locale.ROOT, "%.1f%n", rate(letters::batch, seconds, engine::docx));
      case "pages" ->
          print("pages set, no file written, letters/CPU s", rate(letters::batch, seconds, engine::pages));
      case "pdf" ->
          print("PDF/A-3a, tagged, with letter.json, letters/CPU s", rate(letters::batch, seconds, engine::pdf));
      case "fresh" ->
          print("the same, no paragraph met before, letters/CPU s", rate(letters::fresh, seconds, engine::pdf));
      case "docx" -> print("DOCX, letters/CPU s", rate(letters::batch, seconds, engine::docx));
      case "deflate" -> engine.deflate(seconds);
      case "length" -> engine.length(seconds);
      case "memory" -> engine.memory(Integer.parseInt(arguments[2]));
      default -> throw new IllegalArgumentException(arguments[1]);
    }
  }

  private void pages(Letter letter) {
    set.pages(letter, OFFICE, SetLetter.Mark.CLEAN);
  }

  private byte[] pdf(Letter letter) {
    return set.pdf(letter, OFFICE, SetLetter.Mark.CLEAN);
  }

  private byte[] docx(Letter letter) {
    return set.docx(letter, OFFICE, SetLetter.Mark.CLEAN);
  }

  /** The letters as files, for the other programs, and ours of the first. */
  private void write(Path folder, int count) throws Exception {
    List<Letter> all = letters.batch(0, count);
    Samples samples = new Samples(folder, this::docx);
    samples.write(all);
    samples.templates(letters.batch(0, 200));
    Files.write(folder.resolve("saraban.pdf"), pdf(all.getFirst()));
    Files.write(folder.resolve("saraban.docx"), docx(all.getFirst()));
  }

  /** Gives letters that nobody had before. */
  private interface Supply {
    List<Letter> letters(int from, int count);
  }

  private static double rate(Supply supply, double seconds, Consumer<Letter> work) {
    int[] next = {0};
    each(supply, next, WARM_UP * seconds, work);
    return 1e6 / each(supply, next, seconds, work);
  }

  /** Microseconds of CPU time a letter, over so many seconds of CPU time; no letter comes twice. */
  private static double each(Supply supply, int[] next, double seconds, Consumer<Letter> work) {
    double used = 0;
    int done = 0;
    while (used < seconds * 1e9) {
      List<Letter> some = supply.letters(next[0], 1000);
      long begin = MACHINE.getProcessCpuTime();
      some.forEach(work);
      used += MACHINE.getProcessCpuTime() - begin;
      next[0] += some.size();
      done += some.size();
    }
    return used / 1e3 / done;
  }

  /** Microseconds of CPU time a letter, the same ones again and again. */
  private static double each(List<Letter> all, double seconds, Consumer<Letter> work) {
    long begin = MACHINE.getProcessCpuTime();
    long end = begin + (long) (seconds * 1e9);
    int done = 0;
    while (MACHINE.getProcessCpuTime() < end) {
      work.accept(all.get(done++ % all.size()));
    }
    return (MACHINE.getProcessCpuTime() - begin) / 1e3 / done;
  }

  /** A whole letter against merely deflating its page contents at level 1. */
  private void deflate(double seconds) throws Exception {
    int[] from = {0};
    each(letters::batch, from, WARM_UP * seconds, this::pdf);
    double whole = each(letters::batch, from, seconds, this::pdf);
    List<Letter> all = letters.batch(0, 200);
    List<byte[]> contents = new ArrayList<>();
    for (Letter letter : all) {
      try (PDDocument file = Loader.loadPDF(pdf(letter))) {
        var joined = new ByteArrayOutputStream();
        for (var page : file.getPages()) {
          joined.writeBytes(page.getContents().readAllBytes());
        }
        contents.add(joined.toByteArray());
      }
    }
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    byte[] room = new byte[1 << 20];
    int[] next = {0};
    Consumer<Letter> merely =
        letter -> {
          byte[] content = contents.get(next[0]++ % contents.size());
          deflater.setInput(content);
          deflater.finish();
          deflater.deflate(room);
          deflater.reset();
        };
    each(all, seconds / 2, merely);
    double deflated = each(all, seconds / 2, merely);
    print("page contents of a letter, bytes", contents.getFirst().length);
    print("deflating only these at level 1, µs", deflated);
    print("a whole letter, µs", whole);
    print("a whole letter, times the deflating", whole / deflated);
  }

  /** Microseconds a page of long letters, no paragraph met before. */
  private void length(double seconds) {
    each(letters::fresh, new int[] {0}, WARM_UP * seconds, this::pdf);
    for (int pages : new int[] {1, 10, 100, 500}) {
      double used = 0;
      int done = 0;
      for (int round = 1; used < seconds * 1e9; round++) {
        Letter letter = letters.ofPages(pages, round);
        long begin = MACHINE.getProcessCpuTime();
        pdf(letter);
        used += MACHINE.getProcessCpuTime() - begin;
        done += set.pages(letter, OFFICE, SetLetter.Mark.CLEAN).pages().size();
      }
      print("a page of a letter of about " + pages + " pages, µs", used / 1e3 / done);
    }
  }

  /** Live memory after each quarter of a long run. */
  private void memory(int count) {
    int part = Math.max(1, count / 4);
    pdf(letters.fresh(count, 1).getFirst());
    for (int done = 0; done < count; done++) {
      if (done % part == 0) {
        memoryAfter(done);
      }
      pdf(letters.fresh(done, 1).getFirst());
    }
    memoryAfter(count);
  }

  private static void memoryAfter(int done) {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    print(
        "memory in use after %,d letters, MB".formatted(done),
        (runtime.totalMemory() - runtime.freeMemory()) / 1e6);
  }

  private static void print(String name, double value) {
    System.out.printf(Locale.ROOT, "| %s | %,.1f |%n", name, value);
  }
}
