package saraban.dispatch;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import saraban.letter.LetterId;

/** Reads our mailbox: what bounced goes back to its dispatch, files that came are passed on. */
@Component
class ReadMail {

  private static final Logger LOG = LoggerFactory.getLogger(ReadMail.class);
  private static final String PATIENCE = "20000";

  private final Dispatches dispatches;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final String mailbox;

  /**
   * @param mailbox "imaps://name:password@mail.example.go.th"; empty if there is none
   */
  ReadMail(
      Dispatches dispatches,
      JdbcClient jdbc,
      ApplicationEventPublisher events,
      @Value("${saraban.mail.mailbox:}") String mailbox) {
    this.dispatches = dispatches;
    this.jdbc = jdbc;
    this.events = events;
    this.mailbox = mailbox;
  }

  /** Gives how many mails were new. */
  int read(Instant now) {
    if (mailbox.isEmpty()) {
      return 0;
    }
    Properties properties = new Properties();
    for (String protocol : new String[] {"imap", "imaps"}) {
      properties.put("mail." + protocol + ".connectiontimeout", PATIENCE);
      properties.put("mail." + protocol + ".timeout", PATIENCE);
    }
    Session session = Session.getInstance(properties);
    try (Store store = session.getStore(new jakarta.mail.URLName(mailbox))) {
      store.connect();
      return read(store.getFolder("INBOX"), now);
    } catch (MessagingException | IOException e) {
      LOG.warn("The mailbox cannot be read: {}", e.getMessage());
      return 0;
    }
  }

  private int read(Folder inbox, Instant now) throws MessagingException, IOException {
    inbox.open(Folder.READ_WRITE);
    int read = 0;
    for (Message mail : inbox.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false))) {
      String id = id(mail);
      if (!known(id)) {
        take(Incoming.read(mail), mail, now);
        jdbc.sql("insert into mail_read values (?, ?)")
            .params(id, now.atOffset(ZoneOffset.UTC))
            .update();
        read++;
      }
      mail.setFlag(Flags.Flag.SEEN, true);
    }
    inbox.close();
    return read;
  }

  private static String id(Message mail) throws MessagingException {
    String[] ids = mail.getHeader("Message-ID");
    String id = ids == null ? mail.getSentDate() + " " + mail.getSubject() : ids[0];
    return id.substring(0, Math.min(400, id.length()));
  }

  private boolean known(String id) {
    return jdbc.sql("select count(*) from mail_read where message = ?")
            .param(id)
            .query(Long.class)
            .single()
        > 0;
  }

  private void take(Incoming mail, Message message, Instant now) throws MessagingException {
    Optional<Dispatch> about = LetterMail.dispatchNamed(mail.text()).flatMap(dispatches::find);
    Optional<String> bounce = mail.bounce();
    if (bounce.isPresent()) {
      about.ifPresent(to -> bounced(to, bounce.get(), now));
      return;
    }
    String from = message.getFrom() == null ? "" : message.getFrom()[0].toString();
    Optional<LetterId> letter = about.map(Dispatch::letter);
    mail.files()
        .forEach(f -> events.publishEvent(new FileMailed(f.name(), f.bytes(), from, now, letter)));
  }

  private void bounced(Dispatch to, String why, Instant now) {
    String detail = "ที่อยู่อีเมล " + to.address() + " ถูกตีกลับ: " + why;
    String brief = detail.substring(0, Math.min(1000, detail.length()));
    if (!to.last().opened()) {
      dispatches.step(to.id(), to.last(), new Taken(Step.RETURNED, now, SendMail.JOB, brief));
    }
  }
}
