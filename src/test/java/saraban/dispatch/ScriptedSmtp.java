package saraban.dispatch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server on loopback that answers the end of each mail as it is told: "451 later". */
final class ScriptedSmtp implements AutoCloseable {

  /** Takes the mail and says nothing more until it is closed. */
  static final String SILENCE = "";

  private final ServerSocket socket;
  private final Queue<String> answers = new ConcurrentLinkedQueue<>();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final AtomicInteger taken = new AtomicInteger();

  ScriptedSmtp(String... answers) throws IOException {
    this.answers.addAll(java.util.List.of(answers));
    this.socket = new ServerSocket(0, 20, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::serve);
  }

  int port() {
    return socket.getLocalPort();
  }

  /** How many mails came to their end. */
  int mails() {
    return taken.get();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try {
        Socket client = socket.accept();
        Thread.ofVirtual().start(() -> talk(client));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void talk(Socket client) {
    try (client;
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        PrintWriter out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.UTF_8)) {
      say(out, "220 test");
      boolean data = false;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (data && line.equals(".")) {
          data = false;
          taken.incrementAndGet();
          String answer = answers.isEmpty() ? "250 ok" : answers.remove();
          if (answer.equals(SILENCE)) {
            closed.await();
            return;
          }
          say(out, answer);
        } else if (!data) {
          data = line.equals("DATA");
          say(out, data ? "354 go" : line.equals("QUIT") ? "221 bye" : "250 ok");
        }
      }
    } catch (IOException | InterruptedException e) {
      // the client is gone
    }
  }

  private static void say(PrintWriter out, String line) {
    out.print(line + "\r\n");
    out.flush();
  }

  @Override
  public void close() throws IOException {
    closed.countDown();
    socket.close();
  }
}
