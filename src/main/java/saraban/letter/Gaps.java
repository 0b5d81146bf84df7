package saraban.letter;

import java.util.ArrayList;
import java.util.List;

/** What a draft still lacks before it can be issued, in Thai words: "วันที่", "ผู้ลงนาม". */
public final class Gaps {

  private final Letter letter;
  private final List<String> gaps = new ArrayList<>();

  private Gaps(Letter letter) {
    this.letter = letter;
  }

  /** The running number is no gap: the book gives it. */
  public static List<String> of(Letter letter) {
    Gaps gaps = new Gaps(letter);
    gaps.head();
    gaps.text();
    gaps.minutes();
    letter.references().forEach(gaps::addOpen);
    return List.copyOf(gaps.gaps);
  }

  private void head() {
    missing(letter.number().isEmpty(), "เลขที่หนังสือ (อักษรย่อและรหัสหน่วยงาน)");
    boolean named =
        switch (letter.kind()) {
          case MINUTES -> true;
          case MEMORANDUM -> !letter.unit().isEmpty() || !letter.from().name().isBlank();
          case EXTERNAL_LETTER,
              STAMPED_LETTER,
              ORDER,
              RULE,
              REGULATION,
              ANNOUNCEMENT,
              STATEMENT,
              NEWS,
              CERTIFICATE ->
              !letter.from().name().isBlank();
        };
    missing(!named, "ส่วนราชการเจ้าของหนังสือ");
    missing(!(letter.date() instanceof LetterDate.Day), "วันที่");
    boolean titled = letter.kind() != Kind.STAMPED_LETTER && letter.kind() != Kind.CERTIFICATE;
    missing(titled && letter.subject().isBlank(), "เรื่อง");
    if (!letter.kind().salutation().isEmpty()) {
      missing(letter.salutation().isBlank(), "คำขึ้นต้น");
      missing(
          letter.to().stream().allMatch(String::isBlank),
          "ผู้รับ (%s)".formatted(letter.kind().salutation()));
    }
  }

  private void text() {
    missing(letter.body().isBlank(), "ข้อความ");
    missing(!letter.kind().closing().isEmpty() && letter.closing().isBlank(), "คำลงท้าย");
    if (letter.kind().signed()) {
      missing(letter.signatory().name().isBlank(), "ผู้ลงนาม");
      missing(letter.signatory().position().stream().allMatch(String::isBlank), "ตำแหน่งผู้ลงนาม");
    }
    missing(letter.particulars().effective() instanceof LetterDate.Month, "วันที่มีผล");
  }

  private void minutes() {
    if (letter.kind() == Kind.MINUTES) {
      Meeting meeting = letter.particulars().meeting().orElse(Meeting.BLANK);
      missing(meeting.place().isBlank(), "สถานที่ประชุม");
      missing(meeting.starts().isBlank(), "เวลาเริ่มประชุม");
      missing(meeting.ends().isBlank(), "เวลาเลิกประชุม");
      missing(meeting.present().isEmpty(), "ผู้มาประชุม");
      missing(meeting.recorder().name().isBlank(), "ผู้จดรายงานการประชุม");
    }
  }

  /** A cited letter may have no number at all, but not half of one. */
  private void addOpen(Reference reference) {
    boolean open = ReferenceNumber.find(reference.number()).filter(n -> !n.complete()).isPresent();
    missing(open, "เลขที่ของหนังสือที่อ้างถึง (%s)".formatted(reference.number()));
    boolean dayOpen = reference.date() instanceof LetterDate.Month;
    missing(dayOpen, "วันที่ของหนังสือที่อ้างถึง (%s)".formatted(reference.number()));
  }

  private void missing(boolean missing, String what) {
    if (missing) {
      gaps.add(what);
    }
  }
}
