package saraban.commandline;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import saraban.archive.Archive;
import saraban.history.CheckHistory;
import saraban.home.Home;
import saraban.home.HomeLock;
import saraban.journal.Act;
import saraban.journal.Journal;
import saraban.journal.JournalTail;

/** saraban verify: the journal's chain and every folder of the archive, nothing changed. */
final class Verify {

  private final Home home;
  private final Terminal terminal;

  Verify(Home home, Terminal terminal) {
    this.home = home;
    this.terminal = terminal;
  }

  int run(List<String> arguments) {
    Options options = Options.of(arguments);
    try (HomeLock lock = HomeLock.take(home);
        Database database = Database.open(home)) {
      Journal journal = database.journal();
      if (!options.signAnew().isEmpty()) {
        signAnew(journal, options.signAnew());
      }
      return report(
          new CheckHistory(journal, new Archive(home), database.books(), database.receipts(), home)
              .check(),
          options.key());
    }
  }

  /** What was asked for. */
  private record Options(String key, String signAnew) {
    static Options of(List<String> arguments) {
      if (arguments.isEmpty()) {
        return new Options("", "");
      }
      if (arguments.size() == 2 && arguments.getFirst().equals("--key")) {
        return new Options(arguments.getLast(), "");
      }
      if (arguments.size() == 2 && arguments.getFirst().equals("--sign-anew")) {
        return new Options("", arguments.getLast().strip());
      }
      throw new NotUnderstood("verify รับเพียง --key ลายนิ้วมือ หรือ --sign-anew เหตุผล");
    }
  }

  private void signAnew(Journal journal, String because) {
    try {
      journal.append(
          new Act("administrator", "", "head-signed-anew", "journal", Map.of("because", because)));
      JournalTail.of(home).signAnew(journal);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private int report(CheckHistory.Finding finding, String key) {
    finding.faults().forEach(terminal.err()::println);
    if (!finding.whole()) {
      return 1;
    }
    if (!key.isEmpty() && !key.equals(finding.key())) {
      terminal.err().println("บันทึกลงลายเซ็นด้วยกุญแจ %s ไม่ใช่ %s".formatted(finding.key(), key));
      return 1;
    }
    terminal
        .out()
        .println(
            "ครบถ้วน: บันทึก %d รายการ ลายเซ็นถึงรายการที่ %d กุญแจ %s หนังสือ %d ฉบับ"
                .formatted(finding.entries(), finding.signed(), finding.key(), finding.letters()));
    return 0;
  }
}
