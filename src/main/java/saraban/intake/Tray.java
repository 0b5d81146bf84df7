package saraban.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;
import saraban.home.Home;

/** What arrived as files and waits to be registered. */
@Repository
class Tray {

  private static final String LETTER = "letter";
  private static final String ENCLOSURE = "enclosure";

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Path folder;

  Tray(JdbcClient jdbc, TransactionTemplate transaction, Home home) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.folder = home.data().resolve("tray");
  }

  /** Puts files there; gives the name under which they lie. */
  String put(String registry, Content content, FileText text, Instant arrived, String by) {
    String id = UUID.randomUUID().toString();
    List<Incoming.Upload> all = content.all();
    write(id, all);
    transaction.executeWithoutResult(status -> {
      jdbc.sql("insert into tray values (?, ?, ?, ?, ?, ?)")
          .params(id, registry, arrived.atOffset(ZoneOffset.UTC), by)
          .params(text.source().code(), text.text())
          .update();
      for (int i = 0; i < all.size(); i++) {
        jdbc.sql("insert into tray_file values (?, ?, ?, ?)")
            .params(id, i + 1, i < content.letters().size() ? LETTER : ENCLOSURE)
            .param(all.get(i).name())
            .update();
      }
    });
    return id;
  }

  private void write(String id, List<Incoming.Upload> files) {
    try {
      Path place = Files.createDirectories(folder.resolve(id));
      for (int i = 0; i < files.size(); i++) {
        Files.write(place.resolve(Integer.toString(i + 1)), files.get(i).bytes());
      }
    } catch (IOException e) {
      throw new NotReceived("เก็บแฟ้มไว้รอลงรับไม่ได้ ตรวจดูว่าดิสก์ไม่เต็ม แล้วทำใหม่", e);
    }
  }

  /** Earliest first. */
  List<Item> of(String registry) {
    return jdbc.sql("select * from tray where registry = ? order by arrived")
        .param(registry)
        .query(this::item)
        .list();
  }

  Optional<Item> find(String registry, String id) {
    return jdbc.sql("select * from tray where registry = ? and id = ?")
        .params(registry, id)
        .query(this::item)
        .optional();
  }

  /** With their bytes. */
  Content content(Item item) {
    List<Incoming.Upload> letters = new ArrayList<>();
    List<Incoming.Upload> enclosures = new ArrayList<>();
    for (int i = 0; i < item.files().size(); i++) {
      Lying file = item.files().get(i);
      (file.ofLetter() ? letters : enclosures)
          .add(new Incoming.Upload(file.name(), bytes(item.id(), i + 1)));
    }
    return new Content(letters, enclosures);
  }

  private byte[] bytes(String id, int place) {
    try {
      return Files.readAllBytes(folder.resolve(id).resolve(Integer.toString(place)));
    } catch (IOException e) {
      throw new NotReceived("ไม่พบแฟ้มที่รอลงรับ นำแฟ้มเข้ามาใหม่", e);
    }
  }

  /** Takes them away: they are registered, or were put there by mistake. */
  void remove(String id) {
    transaction.executeWithoutResult(status -> {
      jdbc.sql("delete from tray_file where tray = ?").param(id).update();
      jdbc.sql("delete from tray where id = ?").param(id).update();
    });
    Path place = folder.resolve(id);
    if (Files.isDirectory(place)) {
      delete(place);
    }
  }

  private static void delete(Path place) {
    try (Stream<Path> files = Files.walk(place)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Item item(ResultSet row, int index) throws SQLException {
    String id = row.getString("id");
    List<Lying> files =
        jdbc.sql("select * from tray_file where tray = ? order by place")
            .param(id)
            .query((file, i) ->
                new Lying(file.getString("name"), file.getString("part").equals(LETTER)))
            .list();
    return new Item(
        id,
        row.getObject("arrived", OffsetDateTime.class).toInstant(),
        new FileText(row.getString("content"), FileText.Source.ofCode(row.getString("read_as"))),
        files);
  }

  /** Something that waits. */
  record Item(String id, Instant arrived, FileText text, List<Lying> files) {

    public String name() {
      return files.isEmpty() ? "" : files.getFirst().name();
    }
  }

  /** A file of it. */
  record Lying(String name, boolean ofLetter) {}

  /** Files with their bytes. */
  record Content(List<Incoming.Upload> letters, List<Incoming.Upload> enclosures) {

    static final Content NONE = new Content(List.of(), List.of());

    List<Incoming.Upload> all() {
      return Stream.concat(letters.stream(), enclosures.stream()).toList();
    }
  }
}
