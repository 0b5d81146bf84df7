package saraban.bundle;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What kind of file an enclosure is, by the ending of its name. */
enum EnclosureType {
  PDF("PDF", List.of("pdf")),
  PICTURE("ภาพ", List.of("png", "jpg", "jpeg")),
  WORD("Word", List.of("docx", "doc", "odt", "rtf")),
  SHEET("Excel", List.of("xlsx", "xls", "ods", "csv")),
  OTHER("แฟ้ม", List.of());

  private final String thai;
  private final List<String> endings;

  EnclosureType(String thai, List<String> endings) {
    this.thai = thai;
    this.endings = endings;
  }

  String thai() {
    return thai;
  }

  /** Whether a program for office work has to make pages of it. */
  boolean office() {
    return this == WORD || this == SHEET;
  }

  static EnclosureType of(String name) {
    String ending = ending(name);
    return Stream.of(values())
        .filter(type -> type.endings.contains(ending))
        .findAny()
        .orElse(OTHER);
  }

  /** "pdf" of "แบบ.PDF"; "bin" where there is no plain ending. */
  static String ending(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return name.contains(".") && ending.matches("[a-z0-9]{1,5}") ? ending : "bin";
  }
}
