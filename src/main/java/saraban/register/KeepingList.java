package saraban.register;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import saraban.printout.Listing.Column;

/** The lists that the regulation draws for finding, keeping and giving away letters. */
enum KeepingList {
  /** แบบที่ ๑๘. */
  SEARCH_CARDS("search-cards", "บัตรตรวจค้น", 18) {
    @Override
    List<Column> columns() {
      return List.of(
          Column.of("เรื่อง", 75),
          RECEIPT,
          NUMBER,
          DATED,
          Column.of("รายการ", 55),
          Column.of("การปฏิบัติ", 50));
    }

    @Override
    List<String> cells(int place, KeptLetter letter) {
      return List.of(
          letter.subject(),
          letter.receipt(),
          letter.number(),
          letter.dated(),
          letter.between(),
          letter.action());
    }
  },
  /** แบบที่ ๑๙. */
  SENT_TO_STORE("sent-to-store", "บัญชีหนังสือส่งเก็บ", 19) {
    @Override
    List<Column> columns() {
      return List.of(
          PLACE,
          NUMBER,
          DATED,
          SUBJECT,
          Column.of("อายุการเก็บหนังสือ", 40),
          Column.of("หมายเหตุ", 35));
    }

    @Override
    List<String> cells(int place, KeptLetter letter) {
      return List.of(
          Integer.toString(place),
          letter.number(),
          letter.dated(),
          letter.subject(),
          letter.keptUntil(),
          "");
    }
  },
  /** แบบที่ ๒๐. */
  STORE_REGISTER("store-register", "ทะเบียนหนังสือเก็บ", 20) {
    @Override
    List<Column> columns() {
      return List.of(
          PLACE,
          Column.centred("วันเก็บ", 25),
          RECEIPT,
          NUMBER,
          Column.of("เรื่อง", 85),
          Column.of("รหัสแฟ้ม", 22),
          Column.of("กำหนดเวลาเก็บ", 35),
          Column.of("หมายเหตุ", 22));
    }

    @Override
    List<String> cells(int place, KeptLetter letter) {
      return List.of(
          Integer.toString(place),
          "",
          letter.receipt(),
          letter.number(),
          letter.subject(),
          "",
          letter.keptUntil(),
          "");
    }
  },
  /** แบบที่ ๒๑. */
  HANDED_OVER("handed-over", "บัญชีส่งมอบหนังสือครบ ๒๐ ปี", 21),
  /** แบบที่ ๒๒. */
  KEPT_BY_US("kept-by-us", "บัญชีหนังสือครบ ๒๐ ปีที่ขอเก็บเอง", 22),
  /** แบบที่ ๒๓. */
  DEPOSITED("deposited", "บัญชีฝากหนังสือ", 23),
  /** แบบที่ ๒๕. */
  DESTRUCTION("destruction", "บัญชีหนังสือขอทำลาย", 25) {
    @Override
    List<Column> columns() {
      return List.of(
          PLACE,
          Column.of("รหัสแฟ้ม", 22),
          NUMBER,
          DATED,
          RECEIPT,
          Column.of("เรื่อง", 87),
          Column.of("การพิจารณา", 30),
          Column.of("หมายเหตุ", 27));
    }

    @Override
    List<String> cells(int place, KeptLetter letter) {
      return List.of(
          Integer.toString(place),
          "",
          letter.number(),
          letter.dated(),
          letter.receipt(),
          letter.subject(),
          "",
          letter.keptUntil());
    }
  };

  private static final Column PLACE = Column.centred("ลำดับที่", 16);
  private static final Column RECEIPT = Column.centred("เลขทะเบียนรับ", 22);
  private static final Column NUMBER = Column.of("ที่", 37);
  private static final Column DATED = Column.centred("ลงวันที่", 28);
  private static final Column SUBJECT = Column.of("เรื่อง", 110);

  private final String code;
  private final String thai;
  private final int form;

  KeepingList(String code, String thai, int form) {
    this.code = code;
    this.thai = thai;
    this.form = form;
  }

  /** Those of twenty years have the same columns. */
  List<Column> columns() {
    return List.of(
        PLACE,
        Column.of("รหัสแฟ้ม", 22),
        NUMBER,
        DATED,
        RECEIPT,
        SUBJECT,
        Column.of("หมายเหตุ", 32));
  }

  List<String> cells(int place, KeptLetter letter) {
    return List.of(
        Integer.toString(place),
        "",
        letter.number(),
        letter.dated(),
        letter.receipt(),
        letter.subject(),
        "");
  }

  /** Who signs below it. */
  List<String> signatures() {
    return switch (this) {
      case HANDED_OVER, DEPOSITED ->
          List.of(
              "ลงชื่อ .................................................. ผู้มอบ",
              "ลงชื่อ .................................................. ผู้รับมอบ");
      case SEARCH_CARDS, SENT_TO_STORE, STORE_REGISTER, KEPT_BY_US, DESTRUCTION -> List.of();
    };
  }

  /** Letters that must stay secret are kept and given away by rules of their own. */
  boolean openOnly() {
    return this != SEARCH_CARDS;
  }

  public String code() {
    return code;
  }

  public String thai() {
    return thai;
  }

  public int form() {
    return form;
  }

  static Optional<KeepingList> ofCode(String code) {
    return Stream.of(values()).filter(list -> list.code.equals(code)).findAny();
  }
}
