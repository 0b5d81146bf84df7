package saraban;

import java.io.PrintStream;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import saraban.calendar.HolidaysRefused;
import saraban.font.FontRefused;
import saraban.home.Home;
import saraban.home.HomeLock;
import saraban.home.HomeRefused;
import saraban.organisation.OfficesRefused;

/** Starts the server, or says in Thai why it cannot. */
final class Server {

  private Server() {}

  static void start(String[] options, PrintStream err) {
    Home home = Home.ofEnvironment();
    System.setProperty("saraban.home", home.root().toString());
    try {
      HomeLock lock = HomeLock.take(home);
      SpringApplication application = new SpringApplication(Application.class);
      application.setRegisterShutdownHook(true);
      application.addInitializers(
          context -> context.getBeanFactory().registerSingleton("homeLock", lock));
      application.run(options);
    } catch (RuntimeException e) {
      err.println(reason(e).orElseGet(() -> unexpected(e)));
      System.exit(1);
    }
  }

  private static Optional<String> reason(Throwable failure) {
    return Stream.iterate(failure, f -> f != null, Throwable::getCause)
        .flatMap(cause -> told(cause).stream())
        .findFirst();
  }

  private static Optional<String> told(Throwable cause) {
    return switch (cause) {
      case HomeRefused refused -> Optional.of(refused.getMessage());
      case FontRefused refused -> Optional.of(refused.getMessage());
      case OfficesRefused refused -> Optional.of(refused.getMessage());
      case HolidaysRefused refused -> Optional.of(refused.getMessage());
      case PortInUseException used ->
          Optional.of(
              "พอร์ต %d มีโปรแกรมอื่นใช้อยู่ เริ่มใหม่ด้วยพอร์ตอื่น เช่น --server.port=%d"
                  .formatted(used.getPort(), used.getPort() + 1));
      default -> Optional.empty();
    };
  }

  private static String unexpected(RuntimeException failure) {
    LoggerFactory.getLogger(Server.class).error("The server could not start", failure);
    return "เริ่มโปรแกรมไม่ได้ รายละเอียดสำหรับผู้ดูแลอยู่ในบันทึกข้างบน";
  }
}
