package saraban.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import saraban.letter.Letter;
import saraban.letter.LetterDate;
import saraban.letter.Reference;
import saraban.letter.ReferenceNumber;
import saraban.letter.Secrecy;
import saraban.letter.Urgency;

/** The letters that a draft refers to, as somebody typed them. */
record ReferencesForm(DraftForm form) {

  List<Reference> read(Letter before, LocalDate today, List<DraftForm.Fault> faults) {
    List<Reference> read = new ArrayList<>();
    for (int i = 0; i < form.all("refNumber").size(); i++) {
      String said = form.at("refFrom", i) + form.at("refNumber", i) + form.at("refDate", i);
      if (!said.isEmpty() && !form.removed("reference", i)) {
        LetterDate old =
            i < before.references().size() ? before.references().get(i).date() : LetterDate.BLANK;
        String field = "refDate" + read.size();
        LetterDate date = DraftForm.date(field, form.at("refDate", i), old, today, faults);
        read.add(reference(i, date, before));
      }
    }
    return List.copyOf(read);
  }

  private Reference reference(int row, LetterDate date, Letter before) {
    String typed = form.at("refNumber", row);
    String number = ReferenceNumber.find(typed).map(ReferenceNumber::canonical).orElse(typed);
    return new Reference(
        form.at("refFrom", row).replaceFirst("^หนังสือ(?=.)", ""),
        secrecy(before, number),
        DraftForm.choice(
            Urgency.values(), form.at("refUrgency", row), Urgency.NORMAL, Urgency::code),
        number,
        date);
  }

  /** The page does not ask for it: what the draft said of that letter stays. */
  private static Secrecy secrecy(Letter before, String number) {
    return before.references().stream()
        .filter(each -> each.number().equals(number))
        .map(Reference::secrecy)
        .findFirst()
        .orElse(Secrecy.NONE);
  }
}
