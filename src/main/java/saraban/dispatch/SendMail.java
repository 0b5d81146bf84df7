package saraban.dispatch;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import saraban.archive.ArchiveDamaged;

/**
 * Sends the mails that wait. Before a mail is handed over it is written down that it is: stopped in
 * between, nobody can know whether it went, so it is not sent again until a clerk says so.
 */
@Component
class SendMail {

  static final String JOB = "อีเมล";

  private static final Logger LOG = LoggerFactory.getLogger(SendMail.class);
  private static final int AT_ONCE = 50;
  private static final int TRIES = 6;

  private final JdbcDispatches dispatches;
  private final LetterMail letterMail;
  private final MailPost post;

  SendMail(JdbcDispatches dispatches, LetterMail letterMail, MailPost post) {
    this.dispatches = dispatches;
    this.letterMail = letterMail;
    this.post = post;
  }

  /** Gives how many were handed over. */
  int send(Instant now) {
    if (!post.configured()) {
      return 0;
    }
    int sent = 0;
    for (Dispatch to : dispatches.mailToSend(now, AT_ONCE)) {
      sent += sendOne(to, now) ? 1 : 0;
    }
    return sent;
  }

  private boolean sendOne(Dispatch to, Instant now) {
    int attempt = dispatches.tries(to.id()) + 1;
    try {
      MimeMessage mail = post.blank();
      letterMail.fill(mail, to, attempt, now);
      Taken sending = new Taken(Step.SENDING, now, JOB, "ส่งถึง " + to.address());
      return dispatches.step(to.id(), to.last(), sending)
          && note(to, post.send(mail), attempt, now);
    } catch (MessagingException | ArchiveDamaged e) {
      LOG.error("The mail of dispatch {} cannot be made", to.id(), e);
      dispatches.step(to.id(), to.last(), new Taken(Step.FAILED, now, JOB, "ทำอีเมลไม่ได้"));
      dispatches.tryAgain(to.id(), TRIES, never(now));
      return false;
    }
  }

  private boolean note(Dispatch to, MailPost.Outcome outcome, int attempt, Instant now) {
    switch (outcome) {
      case MailPost.Outcome.Accepted accepted ->
          dispatches.step(
              to.id(), Step.SENDING, new Taken(Step.SENT, now, JOB, "ถึง " + to.address()));
      case MailPost.Outcome.NotYet later -> {
        dispatches.tryAgain(to.id(), attempt, attempt < TRIES ? pause(now, attempt) : never(now));
        dispatches.step(to.id(), Step.SENDING, new Taken(Step.FAILED, now, JOB, later.why()));
      }
      case MailPost.Outcome.Never never -> {
        dispatches.tryAgain(to.id(), attempt, never(now));
        dispatches.step(to.id(), Step.SENDING, new Taken(Step.FAILED, now, JOB, never.why()));
      }
      case MailPost.Outcome.Unknown unknown -> {
        dispatches.tryAgain(to.id(), attempt, never(now));
        dispatches.step(to.id(), Step.SENDING, new Taken(Step.SENDING, now, JOB, unknown.why()));
      }
    }
    return outcome instanceof MailPost.Outcome.Accepted;
  }

  /** 1, 4, 16 minutes and so on. */
  private static Instant pause(Instant now, int attempt) {
    return now.plus(Duration.ofMinutes(1L << (2 * (attempt - 1))));
  }

  private static Instant never(Instant now) {
    return now.plus(Duration.ofDays(36_500));
  }
}
