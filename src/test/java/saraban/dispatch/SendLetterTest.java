package saraban.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.SampleLetters;
import saraban.letter.IssuedLetter;
import saraban.letter.LetterId;
import saraban.letter.Secrecy;
import saraban.letter.Series;

class SendLetterTest {

  @TempDir Path home;

  private static IssuedLetter secret() {
    IssuedLetter open = SampleLetters.issued(1);
    return new IssuedLetter(
        open.id(), SampleLetters.circular(Secrecy.SECRET), "krabi", open.issuedOn(), "krabi");
  }

  @Test
  void aGroupIsSentToEachOfItsOffices() {
    Post post = new Post(home);
    IssuedLetter letter = SampleLetters.issued(2332);
    assertThat(post.sendLetter().send(letter, Post.NOW)).isEqualTo(8);
    List<Dispatch> all = post.dispatches.of(letter.id());
    assertThat(all).extracting(Dispatch::office).contains("krabi-mueang-krabi", "krabi-lam-thap");
    assertThat(all).allMatch(d -> d.way() == Way.INBOX && d.last() == Step.SENT);
    assertThat(post.dispatches.unregistered(List.of("krabi-lam-thap"), 10)).hasSize(1);
  }

  @Test
  void askedTwiceOrAtOnceItIsSentOnce() throws Exception {
    Post post = new Post(home);
    SendLetter send = post.sendLetter();
    IssuedLetter letter = SampleLetters.issued(2332);
    send.send(letter, Post.NOW);
    try (var clerks = Executors.newFixedThreadPool(4)) {
      for (int i = 0; i < 4; i++) {
        clerks.submit(() -> send.send(letter, Post.NOW)).get();
      }
    }
    assertThat(post.dispatches.of(letter.id())).hasSize(8);
    assertThat(post.journal().about(letter.id().toString())).hasSize(1);
  }

  @Test
  void aSecretLetterIsCarriedOnPaper() {
    Post post = new Post(home);
    post.sendLetter().send(secret(), Post.NOW);
    assertThat(post.dispatches.of(secret().id()))
        .allMatch(d -> d.way() == Way.PAPER && d.last() == Step.WAITING);
  }

  @Test
  void theWayOfARecipientIsDataOfTheInstallation() throws Exception {
    Files.createDirectories(home.resolve("offices"));
    Files.writeString(
        home.resolve("offices/delivery.csv"),
        "recipient,way,email\nkrabi-lam-thap,mail,lamthap@example.org\nkrabi-ao-luek,mail,wrong\n");
    Post post = new Post(home);
    IssuedLetter letter = SampleLetters.issued(2332);
    post.sendLetter().send(letter, Post.NOW);
    assertThat(post.dispatches.to("krabi-lam-thap", letter.id()).orElseThrow().address())
        .isEqualTo("lamthap@example.org");
    assertThat(post.dispatches.to("krabi-ao-luek", letter.id()).orElseThrow().way())
        .isEqualTo(Way.INBOX);
  }

  @Test
  void aReceiptNumberIsSetOnceAndOnlyAStepThatFitsIsTaken() {
    Post post = new Post(home);
    IssuedLetter letter = SampleLetters.issued(2332);
    post.sendLetter().send(letter, Post.NOW);
    Dispatch to = post.dispatches.to("krabi-ao-luek", letter.id()).orElseThrow();
    LetterId receipt = new LetterId("krabi-ao-luek", 2564, Series.INCOMING, 7);
    Taken opened = new Taken(Step.OPENED, Post.NOW, "aoluek", "");
    assertThat(post.dispatches.step(to.id(), Step.SENT, opened)).isTrue();
    assertThat(post.dispatches.step(to.id(), Step.SENT, opened)).isFalse();
    Taken received = new Taken(Step.RECEIVED, Post.NOW, "aoluek", "เลขรับ ๗");
    post.dispatches.received(to.id(), receipt, received);
    post.dispatches.received(to.id(), receipt, received);
    assertThat(post.steps(to)).containsExactly(Step.SENT, Step.OPENED, Step.RECEIVED);
    assertThat(post.dispatches.find(to.id()).orElseThrow().receipt())
        .isEqualTo(Optional.of(receipt));
  }

  @Test
  void whoPassedItOnBeforeRegisteringItHasPassedItOnStill() {
    Post post = new Post(home);
    IssuedLetter letter = SampleLetters.issued(2332);
    post.sendLetter().send(letter, Post.NOW);
    Dispatch to = post.dispatches.to("krabi-ao-luek", letter.id()).orElseThrow();
    post.dispatches.step(to.id(), Step.SENT, new Taken(Step.HANDED_ON, Post.NOW, "aoluek", ""));
    LetterId receipt = new LetterId("krabi-ao-luek", 2564, Series.INCOMING, 7);
    post.dispatches.received(
        to.id(), receipt, new Taken(Step.RECEIVED, Post.NOW, "aoluek", "เลขรับ ๗"));
    assertThat(post.steps(to)).containsExactly(Step.SENT, Step.HANDED_ON, Step.RECEIVED);
    assertThat(post.dispatches.find(to.id()).orElseThrow().last()).isEqualTo(Step.HANDED_ON);
  }

  @Test
  void paperHasItsLineInTheDeliveryBookOnce() {
    Post post = new Post(home);
    post.sendLetter().send(secret(), Post.NOW);
    DeliveryBook book = new DeliveryBook(post.database.client());
    List<Dispatch> all = post.dispatches.of(secret().id());
    assertThat(book.enter(all.get(0), "นายเพชร", SampleLetters.DAY, "krabi")).isEqualTo(1);
    assertThat(book.enter(all.get(1), "", SampleLetters.DAY, "krabi")).isEqualTo(2);
    assertThat(book.enter(all.get(0), "นายเพชร", SampleLetters.DAY, "krabi")).isEqualTo(1);
    assertThat(book.lines("krabi", 2564)).hasSize(2);
  }
}
