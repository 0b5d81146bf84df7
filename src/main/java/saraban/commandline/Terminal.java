package saraban.commandline;

import java.io.InputStream;
import java.io.PrintStream;

/** Where a command reads and writes. */
record Terminal(InputStream in, PrintStream out, PrintStream err) {}
