package saraban.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saraban.archive.Archive;
import saraban.letter.Enclosure;
import saraban.letter.IssuedLetter;
import saraban.thai.Digits;

/**
 * An enclosure of an issued letter with its file, if it has one.
 *
 * @param place from 1, as the letter numbers it
 * @param of how many enclosures the letter has
 */
record Enclosed(int place, int of, Enclosure enclosure, Optional<byte[]> bytes) {

  static List<Enclosed> all(Archive archive, IssuedLetter issued) {
    List<Enclosed> all = new ArrayList<>();
    List<Enclosure> enclosures = issued.letter().enclosures();
    for (Enclosure enclosure : enclosures) {
      Optional<byte[]> bytes =
          enclosure.file().isEmpty()
              ? Optional.empty()
              : archive.file(issued.id(), enclosure.file());
      all.add(new Enclosed(all.size() + 1, enclosures.size(), enclosure, bytes));
    }
    return all;
  }

  /** "สิ่งที่ส่งมาด้วย ๑"; the only one has no number. */
  String label(Digits digits) {
    return of == 1 ? "สิ่งที่ส่งมาด้วย" : "สิ่งที่ส่งมาด้วย " + digits.of(place);
  }

  EnclosureType type() {
    return EnclosureType.of(enclosure.file());
  }

  String ending() {
    return EnclosureType.ending(enclosure.file());
  }

  /** What the Windows of the receiver takes as the name of a file. */
  String fileName(Digits digits) {
    return FileNames.plain(label(digits) + " " + enclosure.title()) + "." + ending();
  }
}
