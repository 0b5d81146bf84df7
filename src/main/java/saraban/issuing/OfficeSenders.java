package saraban.issuing;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import saraban.letter.Kind;
import saraban.letter.LetterFile;
import saraban.letter.Sender;
import saraban.organisation.Office;
import saraban.organisation.Offices;

/** The heads of letters from the tree of offices as it is now. */
public record OfficeSenders(Supplier<Offices> offices) implements LetterFile.Senders {

  @Override
  public Optional<Sender> byCode(String code) {
    return offices.get().find(code).map(OfficeSenders::sender);
  }

  @Override
  public Optional<Sender> byCode(String code, Kind kind) {
    return offices.get().find(code).map(office -> sender(office, kind));
  }

  /** How the head of a kind of letter names an office. */
  public static Sender sender(Office office, Kind kind) {
    if (kind == Kind.MEMORANDUM) {
      return new Sender(office.code(), office.name(), List.of());
    }
    return kind.headed()
        ? new Sender(office.code(), office.letterName(), List.of())
        : sender(office);
  }

  public static Sender sender(Office office) {
    List<String> head = office.head();
    String name = office.headName().orElse(office.letterName());
    return new Sender(office.code(), name, head.subList(Math.min(1, head.size()), head.size()));
  }
}
