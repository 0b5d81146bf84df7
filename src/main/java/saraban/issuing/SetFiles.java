package saraban.issuing;

import java.util.Optional;
import org.springframework.stereotype.Component;
import saraban.archive.Archive;
import saraban.archive.ArchiveUnwritable;
import saraban.letter.IssuedLetter;

/** The files of a letter that we set ourselves: PDF and Word. */
@Component
class SetFiles implements MakeFiles {

  private final SetLetter set;
  private final Archive archive;

  SetFiles(SetLetter set, Archive archive) {
    this.set = set;
    this.archive = archive;
  }

  @Override
  public Archive.Staged stage(IssuedLetter issued, IssueLetter.Order order) {
    try {
      Print print =
          Print.of(SetLetter.Mark.CLEAN)
              .with(name -> Optional.ofNullable(order.enclosures().get(name)));
      SetLetter.Files files = set.files(issued.letter(), issued.office(), print);
      return archive.stage(issued, files.pdf(), files.docx(), order.enclosures());
    } catch (ArchiveUnwritable | CannotSet e) {
      throw new NotIssued("ยังไม่ได้ออกเลข " + e.getMessage(), e);
    }
  }
}
