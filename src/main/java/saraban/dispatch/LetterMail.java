package saraban.dispatch;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import saraban.archive.Archive;
import saraban.letter.Enclosure;
import saraban.letter.IssuedLetter;
import saraban.letter.Letter;
import saraban.letter.LetterId;
import saraban.link.PublicAddress;
import saraban.link.SignedLinks;
import saraban.thai.Digits;
import saraban.thai.ThaiDate;

/**
 * A letter as a mail: its PDF and enclosures attached; too large for that, a link that works for a
 * while, if people outside can reach us at all.
 */
@Component
class LetterMail {

  static final String PURPOSE = "dispatch";

  private static final Pattern OURS = Pattern.compile("<dispatch-(\\d+)-(\\d+)\\.saraban@");

  private final Archive archive;
  private final SignedLinks links;
  private final PublicAddress address;
  private final String from;
  private final long largest;
  private final Duration valid;

  LetterMail(
      Archive archive,
      SignedLinks links,
      PublicAddress address,
      @Value("${saraban.mail.from:saraban@localhost}") String from,
      @Value("${saraban.mail.largest-bytes:10000000}") long largest,
      @Value("${saraban.mail.link-days:30}") long days) {
    this.archive = archive;
    this.links = links;
    this.address = address;
    this.from = from;
    this.largest = largest;
    this.valid = Duration.ofDays(days);
  }

  /** The dispatch that a mail of ours was about, wherever its Message-ID stands in a text. */
  static Optional<Long> dispatchNamed(String text) {
    Matcher ours = OURS.matcher(text);
    return ours.find() ? Optional.of(Long.parseLong(ours.group(1))) : Optional.empty();
  }

  /**
   * Fills a mail.
   *
   * @param attempt 1 for the first
   */
  void fill(MimeMessage mail, Dispatch to, int attempt, Instant now) throws MessagingException {
    IssuedLetter issued = archive.read(to.letter()).orElseThrow();
    List<Attached> files = files(issued);
    boolean attach = files.stream().mapToLong(f -> f.bytes().length).sum() <= largest;
    Optional<String> link = link(to, now);
    MimeMessageHelper helper = new MimeMessageHelper(mail, true, StandardCharsets.UTF_8.name());
    helper.setFrom(from);
    helper.setTo(to.address());
    helper.setSubject(subject(issued.letter()));
    helper.setText(text(issued, to, attach, link));
    if (attach || link.isEmpty()) {
      for (Attached file : files) {
        helper.addAttachment(file.name(), new ByteArrayResource(file.bytes()));
      }
    }
    mail.setHeader("Message-ID", "<dispatch-%d-%d.%s>".formatted(to.id(), attempt, host()));
    mail.setHeader("X-Saraban-Letter", to.letter().toString());
  }

  private String host() {
    return "saraban@" + from.substring(from.indexOf('@') + 1).replaceAll("[^A-Za-z0-9.-]", "");
  }

  private Optional<String> link(Dispatch to, Instant now) {
    String token = links.token(PURPOSE, Long.toString(to.id()), now.plus(valid));
    return address.of("/l/" + token);
  }

  private List<Attached> files(IssuedLetter issued) {
    List<Attached> files = new ArrayList<>();
    LetterId id = issued.id();
    archive.file(id, "letter.pdf").ifPresent(pdf -> files.add(new Attached(id + ".pdf", pdf)));
    for (Enclosure enclosure : issued.letter().enclosures()) {
      if (!enclosure.file().isEmpty()) {
        String name = enclosure.file().substring(enclosure.file().lastIndexOf('/') + 1);
        archive.file(id, enclosure.file()).ifPresent(b -> files.add(new Attached(name, b)));
      }
    }
    return files;
  }

  private static String subject(Letter letter) {
    String urgency = letter.urgency().thai();
    return (urgency.isEmpty() ? "" : "[" + urgency + "] ") + letter.subject();
  }

  private static String number(Letter letter) {
    return letter.number().map(n -> n.in(Digits.THAI)).orElse("");
  }

  private static String text(
      IssuedLetter issued, Dispatch to, boolean attached, Optional<String> link) {
    Letter letter = issued.letter();
    String dated =
        letter.date() instanceof saraban.letter.LetterDate.Day day
            ? " ลงวันที่ " + ThaiDate.full(day.day(), Digits.THAI)
            : "";
    String files = attached || link.isEmpty() ? "หนังสือและสิ่งที่ส่งมาด้วยแนบมากับอีเมลนี้" : "";
    String open = link.map(l -> "เปิดหนังสือและแจ้งว่าได้รับแล้วที่ " + l).orElse("");
    return String.join(
                "\n",
                List.of(
                    "เรียน " + to.addressee(),
                    "",
                    letter.from().name() + " ที่ " + number(letter) + dated,
                    "เรื่อง " + letter.subject(),
                    "",
                    files,
                    open))
            .strip()
        + "\n";
  }

  private record Attached(String name, byte[] bytes) {}
}
