package saraban.commandline;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import saraban.archive.ArchiveDamaged;
import saraban.calendar.HolidaysRefused;
import saraban.font.FontRefused;
import saraban.home.Home;
import saraban.home.HomeRefused;
import saraban.organisation.OfficesRefused;
import saraban.search.IndexUnreadable;

/**
 * The commands. Exit codes: 0 done, 1 something could not be done (stderr says what), 2 the command
 * was not understood.
 */
public final class CommandLine {

  private static final String SERVE = "serve";

  private CommandLine() {}

  /** True if the arguments ask for the server: none, serve, or options like --server.port. */
  public static boolean serves(String[] arguments) {
    return arguments.length == 0
        || arguments[0].equals(SERVE)
        || arguments[0].startsWith("--") && !arguments[0].equals("--help");
  }

  /** What is left for the server. */
  public static String[] serverOptions(String[] arguments) {
    return Arrays.stream(arguments).filter(a -> !a.equals(SERVE)).toArray(String[]::new);
  }

  public static int run(String[] arguments, InputStream in, PrintStream out, PrintStream err) {
    Terminal terminal = new Terminal(in, out, err);
    List<String> rest = List.of(arguments).subList(1, arguments.length);
    try {
      return run(arguments[0], rest, Home.ofEnvironment(), terminal);
    } catch (NotUnderstood
        | FontRefused
        | HomeRefused
        | OfficesRefused
        | HolidaysRefused
        | ArchiveDamaged
        | IndexUnreadable e) {
      err.println(e.getMessage());
      return e instanceof NotUnderstood ? 2 : 1;
    }
  }

  private static int run(String command, List<String> rest, Home home, Terminal terminal) {
    return switch (command) {
      case "render" -> new Render(home, terminal).run(RenderOptions.parse(rest));
      case "number" -> new Numbers(terminal).run(rest);
      case "read" -> new Read(home, terminal).run(rest);
      case "search" -> new Search(home, terminal).run(rest);
      case "deadlines" -> new Deadlines(home, terminal).run(DeadlineOptions.parse(rest));
      case "rebuild" -> new Rebuild(home, terminal).run(rest);
      case "verify" -> new Verify(home, terminal).run(rest);
      case "help", "--help", "-h" -> Help.print(terminal.out());
      default ->
          throw new NotUnderstood(
              "ไม่มีคำสั่ง “%s” ดูคำสั่งทั้งหมดด้วย saraban help".formatted(command));
    };
  }
}
