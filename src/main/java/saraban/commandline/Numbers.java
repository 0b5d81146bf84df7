package saraban.commandline;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Scanner;
import saraban.letter.NotALetterNumber;
import saraban.letter.ReferenceNumber;

/** saraban number: spellings into canonical numbers, one line each. */
final class Numbers {

  private final Terminal terminal;

  Numbers(Terminal terminal) {
    this.terminal = terminal;
  }

  int run(List<String> spellings) {
    if (spellings.isEmpty()) {
      throw new NotUnderstood("ยังไม่ได้บอกเลขที่หนังสือ เช่น saraban number 'กบ ๐๐๒๓.๑/ว ๒๓๓๒'");
    }
    boolean all = true;
    for (String spelling : spellings) {
      if (spelling.equals("-")) {
        Scanner lines = new Scanner(terminal.in(), StandardCharsets.UTF_8);
        while (lines.hasNextLine()) {
          all &= print(lines.nextLine());
        }
      } else {
        all &= print(spelling);
      }
    }
    return all ? 0 : 1;
  }

  private boolean print(String spelling) {
    try {
      terminal.out().println(ReferenceNumber.parse(spelling).canonical());
      return true;
    } catch (NotALetterNumber e) {
      terminal.out().println();
      terminal.err().println(e.getMessage());
      return false;
    }
  }
}
