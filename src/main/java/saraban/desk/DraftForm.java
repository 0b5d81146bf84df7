package saraban.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import saraban.letter.Contact;
import saraban.letter.Enclosure;
import saraban.letter.Letter;
import saraban.letter.LetterDate;
import saraban.letter.LetterNumber;
import saraban.letter.NotALetterNumber;
import saraban.letter.Particulars;
import saraban.letter.Secrecy;
import saraban.letter.Sender;
import saraban.letter.Signatory;
import saraban.letter.Urgency;
import saraban.letter.YearNumber;
import saraban.thai.Digits;
import saraban.thai.NotADate;
import saraban.thai.ThaiDate;

/** The fields of a draft as somebody typed them, on their way to a letter. */
record DraftForm(MultiValueMap<String, String> typed) {

  /** The letter, and what could not be read, each with the field that it stands in. */
  record Read(Letter letter, List<Fault> faults) {}

  /**
   * Something typed that we cannot read; the old value stays in the letter.
   *
   * @param field id of the field in the form; of a row with its index behind: "refDate0"
   * @param typed as it was typed, to be shown again
   */
  record Fault(String field, String typed, String message) {}

  String text(String field) {
    String value = typed.getFirst(field);
    return value == null ? "" : value.replace("\r\n", "\n").strip();
  }

  /** Whether the page shows the field. */
  boolean said(String field) {
    return typed.containsKey(field);
  }

  private String or(String field, String before) {
    return said(field) ? text(field) : before;
  }

  List<String> lines(String field) {
    return text(field).lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
  }

  List<String> all(String field) {
    return typed.getOrDefault(field, List.of());
  }

  /**
   * @param before what the draft said so far
   */
  Read read(Letter before, LocalDate today) {
    List<Fault> faults = new ArrayList<>();
    Letter letter =
        before
            .but()
            .urgency(choice(Urgency.values(), text("urgency"), before.urgency(), Urgency::code))
            .secrecy(choice(Secrecy.values(), text("secrecy"), before.secrecy(), Secrecy::code))
            .number(number(before, faults))
            .from(new Sender(before.from().office(), text("fromName"), lines("fromAddress")))
            .date(date("date", before.date(), today, faults))
            .subject(text("subject").replace('\n', ' '))
            .salutation(or("salutation", before.salutation()))
            .to(said("to") ? addressees() : before.to())
            .references(
                said("refNumber")
                    ? new ReferencesForm(this).read(before, today, faults)
                    : before.references())
            .enclosures(said("encTitle") ? enclosures() : before.enclosures())
            .body(text("body"))
            .closing(or("closing", before.closing()))
            .signatory(
                said("signatoryName")
                    ? new Signatory(text("signatoryName"), lines("signatoryPosition"))
                    : before.signatory())
            .unit(lines("unit"))
            .contact(new Contact(text("phone"), text("fax"), text("email"), text("coordinator")))
            .copies(lines("copies"))
            .digits(text("digits").equals("arabic") ? Digits.ARABIC : Digits.THAI)
            .particulars(particulars(before.particulars(), today, faults))
            .letter();
    return new Read(letter, List.copyOf(faults));
  }

  private Particulars particulars(Particulars before, LocalDate today, List<Fault> faults) {
    LetterDate effective =
        said("effective")
            ? date("effective", before.effective(), today, faults)
            : before.effective();
    return new ParticularsForm(this).read(before, effective);
  }

  static <T> T choice(
      T[] values, String code, T otherwise, java.util.function.Function<T, String> codes) {
    return Stream.of(values).filter(v -> codes.apply(v).equals(code)).findAny().orElse(otherwise);
  }

  /** Those typed, and one picked from the list with the button beside it. */
  private List<String> addressees() {
    Stream<String> picked = text("row").equals("add-to") ? lines("addTo").stream() : Stream.of();
    return Stream.concat(lines("to").stream(), picked).distinct().toList();
  }

  /** Whether the button that takes a row out was pressed. */
  boolean removed(String kind, int row) {
    return text("row").equals("remove-" + kind + row);
  }

  private Optional<LetterNumber> number(Letter before, List<Fault> faults) {
    if (!said("number")) {
      return before.number();
    }
    if (text("number").isEmpty()) {
      return before.kind().numberedByYear() ? Optional.of(YearNumber.OPEN) : Optional.empty();
    }
    try {
      return Optional.of(LetterNumber.parse(before.kind(), text("number")).unnumbered());
    } catch (NotALetterNumber e) {
      faults.add(new Fault("number", text("number"), e.getMessage()));
      return before.number();
    }
  }

  private LetterDate date(String field, LetterDate before, LocalDate today, List<Fault> faults) {
    return date(field, text(field), before, today, faults);
  }

  static LetterDate date(
      String field, String text, LetterDate before, LocalDate today, List<Fault> faults) {
    if (text.isBlank()) {
      return LetterDate.BLANK;
    }
    var month = ThaiDate.parseMonth(text);
    if (month.isPresent()) {
      return new LetterDate.Month(month.get());
    }
    try {
      return new LetterDate.Day(ThaiDate.parse(text, today));
    } catch (NotADate e) {
      faults.add(new Fault(field, text, e.getMessage()));
      return before;
    }
  }

  private List<Enclosure> enclosures() {
    List<Enclosure> enclosures = new ArrayList<>();
    for (int i = 0; i < all("encTitle").size(); i++) {
      if (!(at("encTitle", i) + at("encQuantity", i)).isEmpty() && !removed("enclosure", i)) {
        enclosures.add(new Enclosure(at("encTitle", i), at("encQuantity", i), at("encFile", i)));
      }
    }
    return List.copyOf(enclosures);
  }

  String at(String field, int index) {
    List<String> all = all(field);
    return index < all.size() ? all.get(index).strip() : "";
  }
}
