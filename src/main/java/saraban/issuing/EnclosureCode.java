package saraban.issuing;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import saraban.letter.Letter;
import saraban.letter.LetterId;
import saraban.letter.Qr;
import saraban.letter.Secrecy;
import saraban.link.EnclosureLinks;

/** Files that go with a letter are found by the code on its last page. */
@Component
class EnclosureCode {

  private static final String CAPTION = "สิ่งที่ส่งมาด้วย";

  private final EnclosureLinks links;

  EnclosureCode(EnclosureLinks links) {
    this.links = links;
  }

  /** The letter with the code of its enclosures, unless it is secret or has a code of its own. */
  Letter on(Letter letter, LetterId id, LocalDate today) {
    boolean open = letter.secrecy() == Secrecy.NONE && letter.particulars().qr().isEmpty();
    return open
        ? links
            .address(id.toString(), today)
            .map(address ->
                letter
                    .but()
                    .particulars(letter.particulars().withQr(new Qr(address, CAPTION)))
                    .letter())
            .orElse(letter)
        : letter;
  }
}
