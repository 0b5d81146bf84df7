import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.function.IntConsumer;
import saraban.font.FontFamilies;
import saraban.home.Home;
import saraban.issuing.Emblems;
import saraban.issuing.SetLetter;
import saraban.organisation.Offices;

final class Engine {
  static final OperatingSystemMXBean CPU = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  public static void main(String[] a) throws Exception {
    Letters letters = Letters.of(Path.of(a[0]));
    Home home = new Home(Path.of("no-such-home"));
    Offices offices = Offices.load(home);
    SetLetter set = new SetLetter(FontFamilies.load(home), new Emblems(home), () -> offices);
    System.out.println("pages " + set.pages(letters.batch(1), "dla", SetLetter.Mark.CLEAN).pages().size() + " pdf " + set.pdf(letters.batch(1), "dla", SetLetter.Mark.CLEAN).length + " docx " + set.docx(letters.batch(1), "dla", SetLetter.Mark.CLEAN).length);
    java.nio.file.Files.write(Path.of("/tmp/w/speed-x/sample.pdf"), set.pdf(letters.batch(1), "dla", SetLetter.Mark.CLEAN));
    for (int round = 0; round < Integer.parseInt(a[2]); round++) {
    switch (a[1]) {
      case "pages" -> run("pages", i -> set.pages(letters.batch(i), "dla", SetLetter.Mark.CLEAN));
      case "pdf" -> run("pdf", i -> set.pdf(letters.batch(i), "dla", SetLetter.Mark.CLEAN));
      case "fresh" -> run("pdf fresh", i -> set.pdf(letters.fresh(i), "dla", SetLetter.Mark.CLEAN));
      case "docx" -> run("docx", i -> set.docx(letters.batch(i), "dla", SetLetter.Mark.CLEAN));
      case "letters" -> run("letters only", i -> letters.batch(i));
      default -> throw new IllegalArgumentException(a[1]);
    }
    }
  }
  static int n = 0;
  static void run(String name, IntConsumer each) {
    long cpu = CPU.getProcessCpuTime(), wall = System.nanoTime(), end = wall + 5_000_000_000L;
    int from = n;
    while (System.nanoTime() < end) each.accept(n++);
    double c = (CPU.getProcessCpuTime() - cpu) / 1e9, w = (System.nanoTime() - wall) / 1e9;
    System.out.printf("%s: %.0f/s wall, %.0f/cpu s, %.0f us%n", name, (n - from) / w, (n - from) / c, c * 1e6 / (n - from));
  }
}
