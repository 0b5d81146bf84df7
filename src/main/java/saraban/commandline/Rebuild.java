package saraban.commandline;

import java.util.List;
import saraban.archive.AdoptLetters;
import saraban.archive.Archive;
import saraban.home.Home;
import saraban.home.HomeLock;
import saraban.issuing.RebuildBooks;
import saraban.letter.LetterId;
import saraban.search.LetterIndex;

/** saraban rebuild: books and index anew from the archive. */
final class Rebuild {

  private final Home home;
  private final Terminal terminal;

  Rebuild(Home home, Terminal terminal) {
    this.home = home;
    this.terminal = terminal;
  }

  int run(List<String> arguments) {
    if (!arguments.isEmpty()) {
      throw new NotUnderstood("rebuild ไม่รับค่าอื่น");
    }
    try (HomeLock lock = HomeLock.take(home);
        Database database = Database.open(home)) {
      Archive archive = new Archive(home);
      int restored =
          new RebuildBooks(archive, database.books(), database.receipts(), database.cancellations())
              .rebuild();
      new AdoptLetters(archive, database.journal()).adopt("administrator");
      List<LetterId> ids = archive.ids();
      try (LetterIndex index = LetterIndex.open(home.data().resolve(LetterIndex.FOLDER))) {
        index.rebuild(() -> ids.stream().flatMap(id -> archive.filed(id).stream()).iterator());
      }
      terminal
          .out()
          .println(
              "สร้างดัชนีใหม่จากหนังสือ %d ฉบับ เติมทะเบียน %d รายการ"
                  .formatted(ids.size(), restored));
      return 0;
    }
  }
}
