package saraban.letter;

import java.util.Optional;
import java.util.stream.Stream;

/** A series of numbers that starts at 1 each calendar year: a book holds one of a year. */
public enum Series {
  OUTGOING("outgoing", "หนังสือส่ง"),
  CIRCULAR("circular", "หนังสือเวียน (ว)"),
  MEMORANDUM("memorandum", "บันทึกข้อความ"),
  ORDER("order", "คำสั่ง"),
  RULE("rule", "ระเบียบ"),
  REGULATION("regulation", "ข้อบังคับ"),
  ANNOUNCEMENT("announcement", "ประกาศ"),
  STATEMENT("statement", "แถลงการณ์"),
  NEWS("news", "ข่าว"),
  CERTIFICATE("certificate", "หนังสือรับรอง"),
  MINUTES("minutes", "รายงานการประชุม"),
  SECRET_OUTGOING("secret-outgoing", "หนังสือส่งลับ"),
  SECRET_CIRCULAR("secret-circular", "หนังสือเวียนลับ"),
  SECRET_ORDER("secret-order", "คำสั่งลับ"),
  INCOMING("incoming", "หนังสือรับ"),
  SECRET_INCOMING("secret-incoming", "หนังสือรับลับ");

  private final String code;
  private final String thai;

  Series(String code, String thai) {
    this.code = code;
    this.thai = thai;
  }

  public String code() {
    return code;
  }

  public String thai() {
    return thai;
  }

  /** Whether its numbers are given to letters that come in. */
  public boolean received() {
    return this == INCOMING || this == SECRET_INCOMING;
  }

  public static Optional<Series> ofCode(String code) {
    return Stream.of(values()).filter(series -> series.code.equals(code)).findAny();
  }

  /** The series that a letter of ours belongs to: circulars and secret ones count apart. */
  public static Series of(Letter letter) {
    return letter.secrecy() == Secrecy.NONE ? open(letter) : secret(letter);
  }

  /** The series in which a letter is received. */
  public static Series receiving(Secrecy secrecy) {
    return secrecy == Secrecy.NONE ? INCOMING : SECRET_INCOMING;
  }

  private static Series secret(Letter letter) {
    if (letter.kind() == Kind.ORDER) {
      return SECRET_ORDER;
    }
    return circular(letter) ? SECRET_CIRCULAR : SECRET_OUTGOING;
  }

  private static Series open(Letter letter) {
    return switch (letter.kind()) {
      case EXTERNAL_LETTER, STAMPED_LETTER -> circular(letter) ? CIRCULAR : OUTGOING;
      case MEMORANDUM -> MEMORANDUM;
      case ORDER -> ORDER;
      case RULE -> RULE;
      case REGULATION -> REGULATION;
      case ANNOUNCEMENT -> ANNOUNCEMENT;
      case STATEMENT -> STATEMENT;
      case NEWS -> NEWS;
      case CERTIFICATE -> CERTIFICATE;
      case MINUTES -> MINUTES;
    };
  }

  private static boolean circular(Letter letter) {
    return letter.number().map(LetterNumber::circular).orElse(false);
  }
}
