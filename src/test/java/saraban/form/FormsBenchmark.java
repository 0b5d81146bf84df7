package saraban.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.transform.TransformerFactory;
import org.springframework.util.FileSystemUtils;
import saraban.home.Home;
import saraban.letter.LetterId;
import saraban.organisation.Office;
import saraban.organisation.Office.Level;
import saraban.sheet.PlainPoi;
import saraban.sheet.Stencil;
import saraban.sheet.Workbook;
import saraban.sheet.XlsxWriter;

/** How long 7,850 workbooks take, out and back: {@code bench/run forms}. */
final class FormsBenchmark {

  private static final int OFFICES = Integer.getInteger("offices", 7850);
  private static final int SAMPLE = 300;
  private static final int VARIANTS = 10;

  private FormWorld world;
  private Matter matter;
  private List<Office> offices;

  public static void main(String[] arguments) throws IOException {
    // Saxon stands on the classpath of the tests alone and makes POI several times slower.
    System.setProperty(
        "javax.xml.transform.TransformerFactory",
        TransformerFactory.newDefaultInstance().getClass().getName());
    Path home = Files.createTempDirectory("saraban-forms");
    try {
      new FormsBenchmark().outAndBack(home);
    } finally {
      FileSystemUtils.deleteRecursively(home);
    }
  }

  private void outAndBack(Path home) throws IOException {
    System.out.println("| | workbooks | CPU seconds | ms each |\n|---|--:|--:|--:|");
    nation(home);
    world = new FormWorld(home);
    offices = world.standing.below(world.office("dla"), Level.LOCAL_AUTHORITY).toList();
    assertThat(offices).hasSize(OFFICES);
    matter = open();
    writing();
    packing();
    reading();
    summing();
    System.out.printf("%nHeap at its highest: %d MB.%n", peak());
  }

  /** Local authorities spread over all districts. */
  private static void nation(Path root) throws IOException {
    Home home = new Home(root);
    List<String> lines = new ArrayList<>(text(home, "local-authorities.csv").lines().toList());
    List<String> districts =
        text(home, "districts.csv").lines().skip(1).map(l -> l.split(",")[0]).toList();
    for (int i = 0; lines.size() <= OFFICES; i++) {
      lines.add(
          "made-%d,องค์การบริหารส่วนตำบลสมมุติ %d,อบต.สมมุติ %d,%s,true"
              .formatted(i, i, i, districts.get(i % districts.size())));
    }
    Files.createDirectories(root.resolve("offices"));
    Files.write(root.resolve("offices/local-authorities.csv"), lines);
  }

  private static String text(Home home, String file) {
    return new String(home.read("offices", file).orElseThrow(), StandardCharsets.UTF_8);
  }

  private Matter open() {
    String source = world.forms.source("executive-self-assessment").orElseThrow();
    Form form = FormFile.read("executive-self-assessment", source);
    MatterId id = new MatterId(LetterId.parse("dla-2563-circular-2523").orElseThrow(), form.name());
    Matter opened =
        new Matter(
            id,
            form,
            "dla",
            "แนวทางการประเมิน",
            "มท 0810.7/ว 2523",
            Optional.empty(),
            FormWorld.NOW,
            "dla");
    world.matters.open(opened, source, offices.stream().map(Office::code).toList());
    return opened;
  }

  private void writing() {
    Workbook form = FormWorkbook.of(matter.form(), Identity.marked(matter.form()), key -> "");
    PackForms.Press press = world.pack.press(matter);
    for (String round : List.of(", cold", "")) {
      timed(
          "plain POI, the same cells without styles and rules" + round,
          SAMPLE,
          i -> PlainPoi.write(form));
      timed("POI, the same workbook" + round, SAMPLE, i -> XlsxWriter.write(form));
      timed("ours" + round, SAMPLE * 10, i -> press.workbook(offices.get(i % offices.size())));
    }
  }

  private void packing() {
    FollowMatter follow = world.follow();
    Packings packings = new Packings(world.database.client());
    try (PackAll all =
        new PackAll(world.matters, follow, world.pack, packings, world.files, world.standing)) {
      packings.ask(matter.id(), "dla", OFFICES, FormWorld.NOW);
      timed(
          "all of them made and packed in ZIPs by province",
          OFFICES,
          OFFICES,
          i -> all.run(matter, world.office("dla")));
      assertThat(packings.find(matter.id(), "dla").orElseThrow().finished()).isTrue();
    }
  }

  /** Workbooks as they come back, of some that were filled in. */
  private void reading() {
    List<Stencil> filled =
        IntStream.range(0, VARIANTS)
            .mapToObj(seed -> FormWorld.answers(matter.form(), seed))
            .peek(typed -> typed.putAll(Map.of("standard", "6166.54", "actual", "5132.22")))
            .map(typed ->
                FormWorkbook.of(
                    matter.form(),
                    Identity.marked(matter.form()),
                    key -> typed.getOrDefault(key, "")))
            .map(w -> Stencil.of(XlsxWriter.write(w)))
            .toList();
    int[] kept = {0};
    timed(
        "read, matched, checked and kept as a version",
        OFFICES,
        i -> {
          byte[] file = filled.get(i % VARIANTS).fill(world.pack.values(matter, offices.get(i)));
          kept[0] += world.kept(file, matter).counts() ? 1 : 0;
        });
    assertThat(kept[0]).isEqualTo(OFFICES);
  }

  private void summing() {
    FollowMatter follow = world.follow();
    SumUp sumUp = new SumUp(world.matters, world.returns, follow, world.standing);
    Summary[] summary = new Summary[1];
    timed(
        "all summed for the department",
        OFFICES,
        OFFICES,
        i -> summary[0] = sumUp.sum(matter, world.office("dla")));
    assertThat(summary[0].answered()).isEqualTo(OFFICES);
    ListReturns list =
        new ListReturns(world.forms, world.returns, world.acts, follow, world.standing);
    timed(
        "the department's workbook, a row each, with charts",
        OFFICES,
        OFFICES,
        i -> new SummaryWorkbook(list).write(summary[0]));
  }

  private static void timed(String what, int times, IntConsumer act) {
    timed(what, times, 1, act);
  }

  /**
   * @param at once how many workbooks one call handles
   */
  private static void timed(String what, int workbooks, int atOnce, IntConsumer act) {
    long start = spent();
    for (int i = 0; i < workbooks / atOnce; i++) {
      act.accept(i);
    }
    double millis = (spent() - start) / 1e6;
    System.out.printf(
        Locale.ROOT,
        "| %s | %d | %.1f | %.3f |%n",
        what,
        workbooks,
        millis / 1000,
        millis / workbooks);
  }

  /** Processor time of the whole program, so that other work on the machine counts little. */
  private static long spent() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static long peak() {
    Stream<MemoryPoolMXBean> heap =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(p -> p.getType() == MemoryType.HEAP);
    return heap.mapToLong(p -> p.getPeakUsage().getUsed()).sum() / 1024 / 1024;
  }
}
