package saraban.history;

import java.util.Optional;
import saraban.archive.Archive;
import saraban.archive.ArchiveDamaged;
import saraban.letter.FiledLetter;
import saraban.letter.IssuedLetter;
import saraban.letter.LetterId;
import saraban.letter.ReceivedLetter;
import saraban.register.Books;
import saraban.register.Receipts;

/** Compares the line of a register, outgoing or incoming, with the letter in the archive. */
record RegisterCheck(Books books, Receipts receipts, Archive archive) {

  Optional<String> fault(LetterId id) {
    if (!archive.contains(id)) {
      return Optional.empty();
    }
    try {
      FiledLetter filed = archive.filed(id).orElseThrow();
      Optional<Boolean> same =
          switch (filed) {
            case IssuedLetter issued -> books.entry(id).map(Books.Entry.of(issued)::equals);
            case ReceivedLetter received ->
                receipts.entry(id).map(Receipts.Entry.of(received)::equals);
          };
      if (same.isEmpty()) {
        return Optional.of("ไม่มีในทะเบียนของฐานข้อมูล สั่ง saraban rebuild");
      }
      return same.get()
          ? Optional.empty()
          : Optional.of("บรรทัดในทะเบียนของฐานข้อมูลไม่ตรงกับหนังสือในคลัง");
    } catch (ArchiveDamaged e) {
      return Optional.of(e.getMessage());
    }
  }
}
