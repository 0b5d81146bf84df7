package saraban.dispatch;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Hands a mail to the mail server and tells what is known of it afterwards. */
@Component
class MailPost {

  /** What became of a mail. */
  sealed interface Outcome {

    /** The server has taken it. */
    record Accepted() implements Outcome {}

    /** The server has not taken it, and may later. */
    record NotYet(String why) implements Outcome {}

    /** The server will never take it. */
    record Never(String why) implements Outcome {}

    /** The line broke after the mail was handed over: it may have gone. */
    record Unknown(String why) implements Outcome {}
  }

  private final Optional<JavaMailSender> sender;

  @Autowired
  MailPost(ObjectProvider<JavaMailSender> sender) {
    this(Optional.ofNullable(sender.getIfAvailable()));
  }

  MailPost(Optional<JavaMailSender> sender) {
    this.sender = sender;
  }

  /** False without spring.mail.host. */
  boolean configured() {
    return sender.isPresent();
  }

  MimeMessage blank() {
    return sender.orElseThrow().createMimeMessage();
  }

  Outcome send(MimeMessage mail) {
    try {
      sender.orElseThrow().send(mail);
      return new Outcome.Accepted();
    } catch (MailException e) {
      return judged(e);
    }
  }

  /** Only what is known not to have gone may be tried again. */
  private static Outcome judged(MailException failure) {
    for (Throwable cause : causes(failure)) {
      switch (cause) {
        case SMTPAddressFailedException refused -> {
          return refused(refused.getReturnCode(), refused.getMessage());
        }
        case SMTPSendFailedException refused when refused.getReturnCode() >= 400 -> {
          return refused(refused.getReturnCode(), refused.getMessage());
        }
        case MailConnectException away -> {
          return new Outcome.NotYet("ติดต่อเครื่องรับส่งอีเมลไม่ได้");
        }
        case ConnectException away -> {
          return new Outcome.NotYet("ติดต่อเครื่องรับส่งอีเมลไม่ได้");
        }
        case UnknownHostException away -> {
          return new Outcome.NotYet("ไม่พบเครื่องรับส่งอีเมล");
        }
        case NoRouteToHostException away -> {
          return new Outcome.NotYet("ติดต่อเครื่องรับส่งอีเมลไม่ได้");
        }
        case AuthenticationFailedException away -> {
          return new Outcome.NotYet("เครื่องรับส่งอีเมลไม่รับชื่อผู้ใช้หรือรหัสผ่าน");
        }
        default -> {}
      }
    }
    return new Outcome.Unknown("สายขาดระหว่างส่ง ไม่ทราบว่าอีเมลไปถึงหรือไม่");
  }

  private static Outcome refused(int code, String answer) {
    String why = "เครื่องรับส่งอีเมลตอบว่า " + answer.strip();
    return code >= 500 ? new Outcome.Never(why) : new Outcome.NotYet(why);
  }

  /** Causes, the exceptions that mail chains beside them, and those of single messages. */
  private static List<Throwable> causes(MailException failure) {
    List<Throwable> all = new ArrayList<>();
    Deque<Throwable> open = new ArrayDeque<>(List.of(failure));
    while (!open.isEmpty() && all.size() < 30) {
      Throwable at = open.remove();
      all.add(at);
      Optional.ofNullable(at.getCause()).ifPresent(open::add);
      if (at instanceof MessagingException mail) {
        Optional.ofNullable(mail.getNextException()).ifPresent(open::add);
      }
      if (at instanceof MailSendException sent) {
        open.addAll(List.of(sent.getMessageExceptions()));
      }
    }
    return all;
  }
}
