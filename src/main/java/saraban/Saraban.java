package saraban;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import saraban.commandline.CommandLine;

/** The program: a server if asked to serve or nothing, else a command that runs and ends. */
public final class Saraban {

  private Saraban() {}

  public static void main(String[] arguments) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    if (CommandLine.serves(arguments)) {
      Server.start(CommandLine.serverOptions(arguments), err);
    } else {
      int exit = CommandLine.run(arguments, System.in, out, err);
      System.exit(exit);
    }
  }

  /** Thai whatever the locale of the terminal. */
  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
