package saraban.form;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import saraban.organisation.Office;
import saraban.organisation.Office.Level;

/**
 * Makes the workbooks of a matter for all offices below one, a ZIP for each office right below it.
 * A ZIP that is there is not made again, so that the work goes on where it was stopped.
 */
@Component
class PackAll implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(PackAll.class);

  private final Matters matters;
  private final FollowMatter follow;
  private final PackForms pack;
  private final Packings packings;
  private final ReturnFiles files;
  private final Standing standing;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());

  PackAll(
      Matters matters,
      FollowMatter follow,
      PackForms pack,
      Packings packings,
      ReturnFiles files,
      Standing standing) {
    this.matters = matters;
    this.follow = follow;
    this.pack = pack;
    this.packings = packings;
    this.files = files;
    this.standing = standing;
  }

  /** Begins, or goes on. */
  void start(Matter matter, Office top, Instant now) {
    packings.ask(matter.id(), top.code(), follow.below(matter, top).size(), now);
    worker.submit(() -> run(matter, top));
  }

  /** What was begun before the program was stopped. */
  @EventListener(ApplicationReadyEvent.class)
  void resume() {
    for (Packings.Packing open : packings.running()) {
      Optional<Office> top = standing.find(open.office());
      matters
          .find(open.matter())
          .ifPresent(m -> top.ifPresent(t -> worker.submit(() -> run(m, t))));
    }
  }

  void run(Matter matter, Office top) {
    try {
      PackForms.Press press = pack.press(matter);
      int done = 0;
      for (Parcel parcel : parcels(matter, top)) {
        if (!packings.isRunning(matter.id(), top.code())) {
          return;
        }
        if (!Files.isRegularFile(file(matter, top, parcel.office().code()))) {
          make(matter, top, press, parcel);
        }
        done += parcel.offices().size();
        packings.reached(matter.id(), top.code(), done);
      }
      packings.finish(matter.id(), top.code());
    } catch (RuntimeException e) {
      LOG.error("Packing {} for {} failed", matter.id(), top.code(), e);
      packings.fail(matter.id(), top.code());
    }
  }

  /** What goes into one ZIP. */
  record Parcel(Office office, List<Office> offices) {}

  List<Parcel> parcels(Matter matter, Office top) {
    List<Office> below = follow.below(matter, top).stream().map(f -> f.office()).toList();
    Level part = top.level() == Level.DEPARTMENT ? Level.PROVINCE : Level.DISTRICT;
    return below.stream()
        .collect(
            java.util.stream.Collectors.groupingBy(
                o -> standing.above(o, part).orElse(top),
                java.util.LinkedHashMap::new,
                java.util.stream.Collectors.toList()))
        .entrySet()
        .stream()
        .map(e -> new Parcel(e.getKey(), e.getValue()))
        .toList();
  }

  Path file(Matter matter, Office top, String code) {
    return files.folder(matter.id()).resolve("packs").resolve(top.code()).resolve(code + ".zip");
  }

  private void make(Matter matter, Office top, PackForms.Press press, Parcel parcel) {
    Path file = file(matter, top, parcel.office().code());
    try {
      Files.createDirectories(file.getParent());
      Path part = file.resolveSibling(file.getFileName() + ".part");
      try (ZipOutputStream zip = zip(Files.newOutputStream(part))) {
        for (Office office : parcel.offices()) {
          zip.putNextEntry(new ZipEntry(PackForms.fileName(matter, office)));
          zip.write(press.workbook(office));
        }
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Workbooks are packed already. */
  private static ZipOutputStream zip(OutputStream out) {
    ZipOutputStream zip =
        new ZipOutputStream(new java.io.BufferedOutputStream(out, 1 << 16), StandardCharsets.UTF_8);
    zip.setLevel(java.util.zip.Deflater.NO_COMPRESSION);
    return zip;
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
