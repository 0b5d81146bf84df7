package saraban.history;

import java.util.Optional;
import saraban.archive.Archive;
import saraban.archive.ArchiveDamaged;
import saraban.letter.LetterId;
import saraban.register.Books;

/** Compares the line of the register with the letter in the archive. */
record RegisterCheck(Books books, Archive archive) {

  Optional<String> fault(LetterId id) {
    if (id.series().received() || !archive.contains(id)) {
      return Optional.empty();
    }
    try {
      Books.Entry filed = archive.read(id).map(Books.Entry::of).orElseThrow();
      Optional<Books.Entry> listed = books.entry(id);
      if (listed.isEmpty()) {
        return Optional.of("ไม่มีในทะเบียนของฐานข้อมูล สั่ง saraban rebuild");
      }
      return listed.get().equals(filed)
          ? Optional.empty()
          : Optional.of("บรรทัดในทะเบียนของฐานข้อมูลไม่ตรงกับหนังสือในคลัง");
    } catch (ArchiveDamaged e) {
      return Optional.of(e.getMessage());
    }
  }
}
