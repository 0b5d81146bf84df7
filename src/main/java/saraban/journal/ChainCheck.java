package saraban.journal;

import java.util.Optional;
import saraban.home.Home;

/** Follows the journal from its first entry to its signed head. */
public final class ChainCheck {

  private final Journal journal;
  private final HeadFile head;

  public ChainCheck(Journal journal, Home home) {
    this(journal, new HeadFile(home));
  }

  ChainCheck(Journal journal, HeadFile head) {
    this.journal = journal;
    this.head = head;
  }

  /** What was found. */
  public sealed interface Result {}

  /**
   * Every entry fits the one before it, and the signed head lies on the chain.
   *
   * @param entries how many
   * @param signed how many of them the head covers; those after it were stopped half way
   * @param key fingerprint of the key that signed; empty if nothing was ever signed
   */
  public record Whole(long entries, long signed, String key) implements Result {}

  /**
   * The chain does not hold.
   *
   * @param place of the first entry that does not fit
   * @param thai what was found there, in a sentence
   */
  public record Broken(long place, String thai) implements Result {}

  public Result run() {
    Optional<SignedHead> signed = head.read();
    Walk walk = new Walk(signed.map(SignedHead::place).orElse(0L));
    journal.each(0, walk::step);
    Optional<Broken> broken =
        walk.broken.or(() -> end(walk)).or(() -> signed.flatMap(h -> head(h, walk)));
    if (broken.isPresent()) {
      return broken.get();
    }
    if (signed.isEmpty() && walk.place > 0) {
      return broken(
          walk.place,
          "ไม่พบแฟ้มลายเซ็นท้ายบันทึก (journal/head) จึงพิสูจน์ไม่ได้ว่าบันทึกไม่ถูกตัดท้าย");
    }
    return new Whole(
        walk.place,
        signed.map(SignedHead::place).orElse(0L),
        signed.map(SignedHead::key).orElse(""));
  }

  /** The head row of the database tells the same end. */
  private Optional<Broken> end(Walk walk) {
    boolean same = journal.length() == walk.place && journal.lastHash().equals(walk.hash);
    return same
        ? Optional.empty()
        : Optional.of(
            broken(
                walk.place + 1,
                "บันทึกจบที่รายการที่ %d แต่ฐานข้อมูลจดไว้ว่ามี %d รายการ"
                    .formatted(walk.place, journal.length())));
  }

  private Optional<Broken> head(SignedHead signed, Walk walk) {
    if (!head.genuine(signed)) {
      return Optional.of(
          broken(signed.place(), "ลายเซ็นท้ายบันทึก (journal/head) ไม่ถูกต้องตามกุญแจใน keys/"));
    }
    if (walk.place < signed.place()) {
      return Optional.of(
          broken(
              walk.place + 1,
              "บันทึกถูกตัดท้าย: ลายเซ็นรับรองไว้ %d รายการ แต่เหลือ %d รายการ"
                  .formatted(signed.place(), walk.place)));
    }
    return walk.hashAtHead.equals(signed.hash())
        ? Optional.empty()
        : Optional.of(
            broken(
                signed.place(),
                "รายการที่ %d ไม่ตรงกับลายเซ็นท้ายบันทึก".formatted(signed.place())));
  }

  private static Broken broken(long place, String thai) {
    return new Broken(place, thai);
  }

  /** Where we are on the way. */
  private static final class Walk {

    private final long headPlace;
    private long place;
    private String hash = Journal.BEGINNING;
    private String hashAtHead = Journal.BEGINNING;
    private Optional<Broken> broken = Optional.empty();

    Walk(long headPlace) {
      this.headPlace = headPlace;
    }

    void step(Entry entry) {
      if (broken.isPresent()) {
        return;
      }
      if (entry.place() != place + 1) {
        broken = Optional.of(broken(place + 1, "บันทึกขาดรายการที่ %d".formatted(place + 1)));
      } else if (!entry.hash().equals(entry.hashAfter(hash))) {
        broken =
            Optional.of(
                broken(
                    entry.place(), "รายการที่ %d ถูกแก้ไข ค่าแฮชไม่ตรง".formatted(entry.place())));
      } else {
        place = entry.place();
        hash = entry.hash();
        hashAtHead = place == headPlace ? hash : hashAtHead;
      }
    }
  }
}
