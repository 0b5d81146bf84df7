package saraban.organisation;

import java.util.List;
import java.util.Optional;

/**
 * An office of the tree.
 *
 * @param code of ours, ASCII: "dla", "krabi", "krabi-dla", "krabi-mueang-krabi"
 * @param parent code of the office above; empty for the root
 * @param name full: "สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดกระบี่"
 * @param shortName "สถจ.กระบี่"
 * @param letterName as in "หนังสือ…": "จังหวัดกระบี่"
 * @param addressee as after เรียน: "ผู้ว่าราชการจังหวัดกระบี่"
 * @param referenceCode "กบ 0023.1"; empty if unknown
 * @param codeVerified false if the code is only a guess that somebody must check
 * @param registry code of the office that keeps its books
 * @param head first line at the right of its letters, then the address: "ศาลากลางจังหวัดกระบี่"
 * @param unit responsible unit printed at the foot, line by line
 * @param synthetic true if made up for want of data
 * @param emblem "stand-in", "blank", or the name of an SVG or PNG file under offices/
 */
public record Office(
    String code,
    Level level,
    String parent,
    String name,
    String shortName,
    String letterName,
    String addressee,
    String referenceCode,
    boolean codeVerified,
    String registry,
    List<String> head,
    List<String> unit,
    String phone,
    String fax,
    String emblem,
    boolean synthetic) {

  /** How high an office stands. */
  public enum Level {
    DEPARTMENT,
    PROVINCE,
    DISTRICT,
    LOCAL_AUTHORITY,
    /** A unit inside one of the above, which drafts in its name. */
    UNIT
  }

  /** The first line of its letters' head, if it is known. */
  public Optional<String> headName() {
    return head.isEmpty() ? Optional.empty() : Optional.of(head.getFirst());
  }
}
