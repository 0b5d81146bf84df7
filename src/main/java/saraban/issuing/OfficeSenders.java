package saraban.issuing;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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

  public static Sender sender(Office office) {
    List<String> head = office.head();
    String name = office.headName().orElse(office.letterName());
    return new Sender(office.code(), name, head.subList(Math.min(1, head.size()), head.size()));
  }
}
