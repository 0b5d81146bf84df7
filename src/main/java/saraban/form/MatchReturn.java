package saraban.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import saraban.form.Returned.Source;
import saraban.form.TakeReturn.Arrived;
import saraban.organisation.Office;
import saraban.sheet.Address;
import saraban.sheet.ReadSheet;
import saraban.sheet.ReadWorkbook;
import saraban.thai.Digits;

/** Whose workbook it is, and of which matter: by its identity, else by the name that it bears. */
@Component
class MatchReturn {

  private static final String OFFICE_LABEL = "หน่วยงาน";

  private final Matters matters;
  private final Standing standing;
  private final Tokens tokens;

  MatchReturn(Matters matters, Standing standing, Tokens tokens) {
    this.matters = matters;
    this.standing = standing;
    this.tokens = tokens;
  }

  /** How sure we are. */
  sealed interface Match {

    /** It is this one's. */
    record Sure(Matter matter, Office office, List<String> remarks) implements Match {}

    /** Somebody must choose. */
    record Unsure(Matter matter, String why, List<Office> proposals) implements Match {}

    /** It is nobody's. */
    record None(String why) implements Match {}
  }

  Match match(ReadWorkbook workbook, Arrived arrived) {
    Optional<Tokens.Owner> owner =
        Identity.of(workbook).flatMap(i -> tokens.ofWorkbook(i.token(), arrived.at()));
    Optional<Matter> matter =
        owner
            .map(Tokens.Owner::matter)
            .or(() -> arrived.matter())
            .flatMap(matters::find)
            .or(() -> byTitle(workbook));
    if (matter.isEmpty()) {
      return new Match.None("แฟ้มนี้ไม่ใช่แบบที่ส่งออกไปจากที่นี่ ส่งแฟ้มแบบที่ได้รับกลับมา");
    }
    boolean offered = owner.isPresent() && arrived.source() != Source.MAIL;
    if (offered && arrived.matter().filter(m -> !m.equals(owner.get().matter())).isPresent()) {
      return new Match.None(
          "แฟ้มนี้เป็นแบบของเรื่องอื่น คือ %s (%s) เปิดหน้าของเรื่องนั้นแล้วส่ง"
              .formatted(matter.get().form().title(), Digits.THAI.of(matter.get().reference())));
    }
    return owner
        .flatMap(o -> standing.find(o.office()))
        .map(office -> identified(matter.get(), office, workbook, arrived))
        .orElseGet(() -> byName(matter.get(), workbook, arrived));
  }

  private Optional<Matter> byTitle(ReadWorkbook workbook) {
    return matters.all().stream()
        .filter(
            m -> workbook.sheets().stream().anyMatch(s -> new SheetWords(s).has(m.form().title())))
        .findFirst();
  }

  private Match identified(Matter matter, Office office, ReadWorkbook workbook, Arrived arrived) {
    String name = nameIn(workbook);
    if (!name.isEmpty() && !OfficeNames.plain(name).equals(OfficeNames.plain(office.name()))) {
      List<Office> meant = within(OfficeNames.named(name, recipients(matter)), arrived);
      return new Match.Unsure(
          matter,
          "แฟ้มนี้ออกให้ %s แต่ช่องหน่วยงานเขียนว่า “%s”".formatted(office.name(), name),
          Stream.concat(meant.stream(), within(List.of(office), arrived).stream())
              .distinct()
              .toList());
    }
    return allowed(office, arrived)
        ? new Match.Sure(matter, office, List.of())
        : new Match.None(
            "แฟ้มนี้ออกให้ %s ซึ่งไม่อยู่ในความรับผิดชอบของ%s"
                .formatted(office.name(), arrived.within().map(Office::name).orElse("")));
  }

  private Match byName(Matter matter, ReadWorkbook workbook, Arrived arrived) {
    String name = nameIn(workbook);
    List<Office> recipients = within(recipients(matter), arrived);
    List<Office> named = OfficeNames.named(name, recipients);
    List<Office> here = named.size() > 1 ? inPlace(named, workbook) : named;
    if (here.size() == 1) {
      return named(matter, here.getFirst(), arrived);
    }
    List<Office> proposals = here.isEmpty() ? OfficeNames.proposals(name, recipients) : here;
    return new Match.Unsure(
        matter,
        name.isEmpty()
            ? "แฟ้มไม่บอกว่าเป็นของหน่วยงานใด"
            : "ไม่แน่ใจว่า “%s” คือหน่วยงานใด".formatted(name),
        proposals.isEmpty() && recipients.size() <= 5 ? recipients : proposals);
  }

  /** Anybody can write a name into a mail. */
  private static Match named(Matter matter, Office office, Arrived arrived) {
    return arrived.source() == Source.MAIL
        ? new Match.Unsure(
            matter,
            "แฟ้มเขียนชื่อ “%s” แต่ไม่มีรหัสประจำแบบ ดูผู้ส่งอีเมลแล้วยืนยัน"
                .formatted(office.name()),
            List.of(office))
        : new Match.Sure(
            matter, office, List.of("แฟ้มไม่มีรหัสประจำแบบ จับคู่ด้วยชื่อเต็มของหน่วยงาน"));
  }

  private List<Office> recipients(Matter matter) {
    return matters.recipients(matter.id()).stream()
        .flatMap(c -> standing.find(c).stream())
        .toList();
  }

  private List<Office> within(List<Office> offices, Arrived arrived) {
    return offices.stream().filter(o -> allowed(o, arrived)).toList();
  }

  private boolean allowed(Office office, Arrived arrived) {
    return arrived.within().map(w -> standing.isBelow(office, standing.principal(w))).orElse(true);
  }

  /** Of namesakes those whose district and province the workbook names. */
  private List<Office> inPlace(List<Office> named, ReadWorkbook workbook) {
    return named.stream()
        .filter(
            o -> workbook.sheets().stream().anyMatch(s -> new SheetWords(s).has(standing.place(o))))
        .toList();
  }

  /** The name that stands to the right of หน่วยงาน. */
  private static String nameIn(ReadWorkbook workbook) {
    return workbook.sheets().stream()
        .filter(s -> !s.name().equals(Identity.SHEET))
        .flatMap(s -> nameOn(s).stream())
        .findFirst()
        .orElse("");
  }

  private static Optional<String> nameOn(ReadSheet sheet) {
    return sheet.cells().entrySet().stream()
        .filter(e -> SheetWords.plain(e.getValue().text()).equals(OFFICE_LABEL))
        .map(e -> sheet.text(new Address(e.getKey().row(), e.getKey().column() + 1)))
        .filter(name -> !name.isEmpty())
        .findFirst();
  }
}
