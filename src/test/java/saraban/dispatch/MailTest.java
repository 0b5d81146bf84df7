package saraban.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailTest {

  private static final long LARGE = 10_000_000;

  @TempDir Path home;

  private final GreenMail server =
      new GreenMail(
          new ServerSetup[] {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
          });

  @BeforeEach
  void start() {
    server.start();
    server.setUser("saraban@krabi.example", "saraban", "secret");
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  private int smtp() {
    return server.getSmtp().getPort();
  }

  private String mailbox() {
    return "imap://saraban:secret@127.0.0.1:" + server.getImap().getPort();
  }

  @Test
  void aLetterIsMailedOnceWithItsPdf() throws Exception {
    Post post = new Post(home);
    Dispatch to = post.mailed("dopa@example.org");
    SendMail sendMail = post.sendMail(smtp(), "", LARGE);
    assertThat(sendMail.send(Post.NOW)).isEqualTo(1);
    assertThat(sendMail.send(Post.NOW)).isZero();
    assertThat(post.steps(to)).containsExactly(Step.WAITING, Step.SENDING, Step.SENT);
    MimeMessage[] mails = server.getReceivedMessages();
    assertThat(mails).hasSize(1);
    assertThat(mails[0].getSubject())
        .isEqualTo("[ด่วนที่สุด] การประเมินประสิทธิภาพขององค์กรปกครองส่วนท้องถิ่น");
    Multipart parts = (Multipart) mails[0].getContent();
    assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("krabi-2564-circular-2332.pdf");
    assertThat(GreenMailUtil.getBody(mails[0])).doesNotContain("/l/");
  }

  @Test
  void tooLargeForAMailItIsALinkIfWeCanBeReachedAndElseAttachedAllTheSame() throws Exception {
    Post post = new Post(home);
    post.mailed("dopa@example.org");
    post.sendMail(smtp(), "https://saraban.example", 5).send(Post.NOW);
    Multipart linked = (Multipart) server.getReceivedMessages()[0].getContent();
    assertThat(linked.getCount()).isEqualTo(1);
    Post other = new Post(home.resolve("other"));
    other.mailed("dopa@example.org");
    other.sendMail(smtp(), "", 5).send(Post.NOW);
    Multipart attached = (Multipart) server.getReceivedMessages()[1].getContent();
    assertThat(attached.getCount()).isEqualTo(2);
  }

  @Test
  void aServerThatIsAwayOrBusyIsTriedAgainLater() throws Exception {
    Post post = new Post(home);
    Dispatch to = post.mailed("dopa@example.org");
    try (ScriptedSmtp busy = new ScriptedSmtp("451 try later", "250 ok")) {
      SendMail sendMail = post.sendMail(busy.port(), "", LARGE);
      assertThat(sendMail.send(Post.NOW)).isZero();
      assertThat(sendMail.send(Post.NOW.plusSeconds(30))).isZero();
      assertThat(sendMail.send(Post.NOW.plus(Duration.ofMinutes(2)))).isEqualTo(1);
      assertThat(busy.mails()).isEqualTo(2);
    }
    assertThat(post.steps(to))
        .containsExactly(Step.WAITING, Step.SENDING, Step.FAILED, Step.SENDING, Step.SENT);
  }

  @Test
  void anAddressThatIsRefusedIsNotTriedAgain() throws Exception {
    Post post = new Post(home);
    Dispatch to = post.mailed("nobody@example.org");
    try (ScriptedSmtp strict = new ScriptedSmtp("550 no such user")) {
      SendMail sendMail = post.sendMail(strict.port(), "", LARGE);
      sendMail.send(Post.NOW);
      sendMail.send(Post.NOW.plus(Duration.ofDays(3)));
      assertThat(strict.mails()).isEqualTo(1);
    }
    assertThat(post.dispatches.steps(to.id()).getLast().detail()).contains("550 no such user");
  }

  @Test
  void aMailThatMayHaveGoneIsNotSentAgainUntilAClerkSaysSo() throws Exception {
    Post post = new Post(home);
    Dispatch to = post.mailed("slow@example.org");
    try (ScriptedSmtp silent = new ScriptedSmtp(ScriptedSmtp.SILENCE)) {
      SendMail sendMail = post.sendMail(silent.port(), "", LARGE);
      sendMail.send(Post.NOW);
      sendMail.send(Post.NOW.plus(Duration.ofDays(3)));
      assertThat(silent.mails()).isEqualTo(1);
      assertThat(post.dispatches.find(to.id()).orElseThrow().last()).isEqualTo(Step.SENDING);
      post.dispatches.redirect(to.id(), Way.MAIL, "other@example.org", "krabi", Post.NOW);
      assertThat(sendMail.send(Post.NOW)).isEqualTo(1);
    }
  }

  /** As if we were killed between writing down that we hand it over and the server's answer. */
  @Test
  void killedWhileSendingItIsNotSentAgain() {
    Post post = new Post(home);
    Dispatch to = post.mailed("dopa@example.org");
    post.dispatches.step(
        to.id(), Step.WAITING, new Taken(Step.SENDING, Post.NOW, SendMail.JOB, ""));
    assertThat(post.sendMail(smtp(), "", LARGE).send(Post.NOW.plus(Duration.ofDays(1)))).isZero();
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void aBounceIsFoundInTheMailboxOnce() throws Exception {
    Post post = new Post(home);
    Dispatch to = post.mailed("prutiao@example.org");
    post.sendMail(smtp(), "", LARGE).send(Post.NOW);
    deliver(
        """
        From: MAILER-DAEMON@example.org
        To: saraban@krabi.example
        Message-ID: <bounce-1@example.org>
        Subject: Undelivered Mail Returned to Sender
        Content-Type: multipart/report; report-type=delivery-status; boundary="b"

        --b
        Content-Type: text/plain

        Could not be delivered.
        --b
        Content-Type: message/delivery-status

        Final-Recipient: rfc822; prutiao@example.org
        Action: failed
        Status: 5.1.1
        Diagnostic-Code: smtp; 550 5.1.1 user unknown
        --b
        Content-Type: text/rfc822-headers

        Message-ID: <dispatch-%d-1.saraban@krabi.example>
        --b--
        """
            .formatted(to.id()));
    ReadMail readMail = post.readMail(mailbox());
    assertThat(readMail.read(Post.NOW)).isEqualTo(1);
    assertThat(readMail.read(Post.NOW)).isZero();
    assertThat(post.dispatches.steps(to.id()).getLast().step()).isEqualTo(Step.RETURNED);
    assertThat(post.dispatches.steps(to.id()).getLast().detail())
        .contains("550 5.1.1 user unknown");
  }

  @Test
  void aFileThatComesBackIsPassedOnWithTheLetterThatItAnswers() throws Exception {
    Post post = new Post(home);
    Dispatch to = post.mailed("dopa@example.org");
    deliver(
        """
        From: clerk@dopa.example
        To: saraban@krabi.example
        Message-ID: <reply-1@dopa.example>
        In-Reply-To: <dispatch-%d-1.saraban@krabi.example>
        Subject: ส่งแบบ
        Content-Type: multipart/mixed; boundary="b"

        --b
        Content-Type: text/plain

        ส่งแบบมาพร้อมนี้
        --b
        Content-Type: application/octet-stream
        Content-Disposition: attachment; filename="form.xlsx"

        PK test
        --b--
        """
            .formatted(to.id()));
    post.readMail(mailbox()).read(Post.NOW);
    FileMailed file = (FileMailed) post.events.getFirst();
    assertThat(file.name()).isEqualTo("form.xlsx");
    assertThat(file.letter()).contains(to.letter());
    assertThat(post.steps(to)).containsExactly(Step.WAITING);
  }

  private void deliver(String mail) throws Exception {
    MimeMessage message =
        new MimeMessage(
            jakarta.mail.Session.getInstance(new Properties()),
            new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8)));
    server.getUserManager().getUser("saraban").deliver(message);
  }
}
