package saraban.world;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import saraban.account.People;
import saraban.account.Person;
import saraban.home.Home;

/** Tells whoever started us where we are and, in the sample world, who can sign in. */
@Component
class Welcome {

  private final Home home;
  private final People people;

  Welcome(Home home, People people) {
    this.home = home;
    this.people = people;
  }

  @EventListener
  void ready(ApplicationReadyEvent event) {
    if (event.getApplicationContext() instanceof WebServerApplicationContext web
        && web.getWebServer() != null) {
      print(
          new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
          web.getWebServer().getPort());
    }
  }

  /** In one piece: who waits for the address has the names with it. */
  private void print(PrintStream out, int port) {
    StringBuilder text =
        new StringBuilder("\n  สารบรรณพร้อมใช้ที่ http://localhost:" + port + "\n");
    home.read("world", SampleWorld.FILE)
        .ifPresent(file -> tell(text, SampleWorld.read(new String(file, StandardCharsets.UTF_8))));
    out.println(text);
  }

  private void tell(StringBuilder text, SampleWorld world) {
    for (SampleWorld.SamplePerson sample : world.people()) {
      Person person = sample.person();
      if (people.find(person.login()).isPresent()) {
        text.append(
            "  ชื่อผู้ใช้ %-10s รหัสผ่าน %s  (%s)%n"
                .formatted(person.login(), sample.password(), person.name()));
      }
    }
  }
}
