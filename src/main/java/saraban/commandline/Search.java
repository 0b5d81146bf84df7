package saraban.commandline;

import java.util.List;
import saraban.home.Home;
import saraban.search.LetterIndex;

/** saraban search: finds issued letters, beside a running server too. */
final class Search {

  private static final int MOST = 100;

  /**
   * Whoever sits at the command line acts for no registry: secret letters show their number only.
   */
  private static final String NO_REGISTRY = "";

  private final Home home;
  private final Terminal terminal;

  Search(Home home, Terminal terminal) {
    this.home = home;
    this.terminal = terminal;
  }

  int run(List<String> words) {
    String query = String.join(" ", words).strip();
    if (query.isEmpty()) {
      throw new NotUnderstood("ยังไม่ได้บอกคำค้น เช่น saraban search ว2332");
    }
    try (LetterIndex index = LetterIndex.openToRead(home.data().resolve(LetterIndex.FOLDER))) {
      List<LetterIndex.Hit> hits = index.find(query, NO_REGISTRY, MOST);
      hits.forEach(this::print);
      if (hits.isEmpty()) {
        terminal
            .err()
            .println("ไม่พบ “%s” ลองพิมพ์เฉพาะเลขท้าย เช่น ว 1 หรือคำในเรื่อง".formatted(query));
      }
      return hits.isEmpty() ? 1 : 0;
    }
  }

  private void print(LetterIndex.Hit hit) {
    String subject = hit.subject().replaceAll("\\s+", " ");
    terminal.out().println(hit.number() + "\t" + hit.date() + "\t" + subject);
  }
}
