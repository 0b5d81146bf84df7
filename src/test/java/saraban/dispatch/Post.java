package saraban.dispatch;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import saraban.SampleLetters;
import saraban.TestDatabase;
import saraban.archive.Archive;
import saraban.home.Home;
import saraban.journal.Journal;
import saraban.letter.IssuedLetter;
import saraban.link.PublicAddress;
import saraban.link.SignedLinks;
import saraban.organisation.Offices;

/** The dispatch package over an empty database, with a mail server of the test. */
final class Post {

  static final Instant NOW = Instant.parse("2021-05-14T03:00:00Z");

  final TestDatabase database = TestDatabase.empty();
  final JdbcDispatches dispatches = new JdbcDispatches(database.client(), database.transaction());
  final List<Object> events = new ArrayList<>();
  final Archive archive;
  private final Home home;

  Post(Path folder) {
    this.home = new Home(folder);
    this.archive = new Archive(home);
  }

  Journal journal() {
    return Journal.in(database.client(), database.transaction(), Clock.system(ZoneId.of("UTC")));
  }

  SendLetter sendLetter() {
    Offices offices = Offices.load(home);
    return new SendLetter(
        new ResolveRecipients(() -> offices),
        new Delivery(home),
        dispatches,
        journal(),
        database.transaction());
  }

  /** A letter in the archive, on its way to one address. */
  Dispatch mailed(String address) {
    IssuedLetter letter = SampleLetters.issued(2332);
    archive.stage(letter, "%PDF-1.7 test".getBytes(), new byte[1]).keep();
    Taken first = new Taken(Step.WAITING, NOW, "krabi", "");
    dispatches.begin(
        letter.id(),
        1,
        new Recipient("", "อธิบดีกรมการปกครอง"),
        new Delivery.Choice(Way.MAIL, address),
        first);
    return dispatches.of(letter.id()).getFirst();
  }

  SendMail sendMail(int port, String publicAddress, long largest) {
    JavaMailSenderImpl sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(port);
    sender.getJavaMailProperties().put("mail.smtp.timeout", "500");
    sender.getJavaMailProperties().put("mail.smtp.connectiontimeout", "500");
    LetterMail mail =
        new LetterMail(
            archive,
            new SignedLinks(home),
            new PublicAddress(publicAddress),
            "saraban@krabi.example",
            largest,
            30);
    return new SendMail(dispatches, mail, new MailPost(Optional.of(sender)));
  }

  ReadMail readMail(String mailbox) {
    return new ReadMail(dispatches, database.client(), events::add, mailbox);
  }

  List<Step> steps(Dispatch dispatch) {
    return dispatches.steps(dispatch.id()).stream().map(Taken::step).toList();
  }
}
