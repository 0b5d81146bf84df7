package saraban.form;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import saraban.TestDatabase;
import saraban.calendar.Holidays;
import saraban.calendar.WorkingDays;
import saraban.form.Returned.Source;
import saraban.home.Home;
import saraban.letter.LetterId;
import saraban.link.SignedLinks;
import saraban.organisation.Office;
import saraban.organisation.Office.Level;
import saraban.organisation.Offices;
import saraban.sheet.Address;
import saraban.sheet.Limits;
import saraban.sheet.ReadWorkbook;
import saraban.sheet.WorkbookReader;

/** Krabi with a form that the department sent out. */
final class FormWorld {

  static final Instant NOW = Instant.parse("2020-10-01T02:00:00Z");
  static final String OFFICE = "krabi-sao-pak-nam";

  final TestDatabase database = TestDatabase.empty();
  final Home home;
  final Offices offices;
  final Standing standing;
  final Forms forms;
  final Tokens tokens;
  final Matters matters = new Matters(database.client());
  final Returns returns = new Returns(database.client());
  final Acts acts = new Acts(database.client());
  final ReturnFiles files;
  final Unclears unclears;
  final KeepReturn keep;
  final TakeReturn take;
  final PackForms pack;
  final DecideReturn decide;
  final StepDays days;

  /** What was announced. */
  final List<Object> moved = new ArrayList<>();

  FormWorld(Path root) {
    home = new Home(root);
    offices = Offices.load(home);
    standing = new Standing(() -> offices);
    forms = new Forms(home);
    tokens = new Tokens(new SignedLinks(home));
    files = new ReturnFiles(home);
    unclears = new Unclears(database.client(), files);
    days = new StepDays(new WorkingDays(Holidays.load(home)));
    keep = new KeepReturn(returns, acts, files, database.transaction(), moved::add);
    take = new TakeReturn(keep, unclears, new MatchReturn(matters, standing, tokens), files);
    pack = new PackForms(standing, tokens, days);
    decide = new DecideReturn(matters, returns, acts, standing, database.transaction(), moved::add);
  }

  FollowMatter follow() {
    return new FollowMatter(matters, returns, acts, standing, days);
  }

  MailedReturns mailed() {
    return new MailedReturns(database.client());
  }

  Office office(String code) {
    return offices.office(code);
  }

  Matter open(String form) {
    return open(form, LetterId.parse("dla-2563-circular-2523").orElseThrow());
  }

  Matter open(String form, LetterId letter) {
    String source = forms.source(form).orElseThrow();
    return open(letter, FormFile.read(form, source), source);
  }

  Matter open(LetterId letter, Form form, String source) {
    Matter matter =
        new Matter(
            new MatterId(letter, form.name()),
            form,
            "dla",
            "แนวทางการประเมินผู้บริหารองค์การ (ผู้บริหารท้องถิ่น)",
            "มท 0810.7/ว 2523",
            Optional.of(LocalDate.of(2020, 11, 2)),
            NOW,
            "dla");
    List<String> recipients =
        standing.below(office("krabi"), Level.LOCAL_AUTHORITY).map(Office::code).toList();
    matters.open(matter, source, recipients);
    return matters.find(matter.id()).orElseThrow();
  }

  /** An answer to every question that somebody types, the same for the same seed. */
  static Map<String, String> answers(Form form, int seed) {
    Map<String, String> typed = new TreeMap<>();
    int[] at = {seed};
    form.slots()
        .filter(s -> s.question().kind().typed())
        .forEach(s -> typed.put(s.key(), answer(s.question().kind(), at[0]++)));
    return typed;
  }

  private static String answer(Kind kind, int i) {
    return switch (kind) {
      case Kind.Number number ->
          number
              .least()
              .map(l -> l.add(java.math.BigDecimal.valueOf(1 + i % 7)).toPlainString())
              .orElse("5");
      case Kind.Score score ->
          String.valueOf(
              score.from().intValue() + i % (score.to().intValue() - score.from().intValue() + 1));
      case Kind.Choice choice -> choice.choices().get(i % choice.choices().size());
      case Kind.Text _ -> "ข้อความ " + i;
      case Kind.Day _ -> "2020-10-0" + (1 + i % 9);
      case Kind.File _ -> "ภาพ.jpg";
      case Kind.Computed _, Kind.Band _ -> "";
    };
  }

  Filled filled(Matter matter, String office) {
    return new Filled(pack.press(matter).workbook(office(office)));
  }

  static Map<String, Address> spots(Form form) {
    Map<String, Address> spots = new HashMap<>();
    SheetPlan.of(form).spots().forEach((key, spot) -> spots.put(key, spot.answer()));
    return spots;
  }

  TakeReturn.Outcome take(byte[] file, Matter matter) {
    return take(file, Optional.of(matter.id()), Optional.empty());
  }

  TakeReturn.Outcome take(byte[] file, Optional<MatterId> matter, Optional<Office> within) {
    return take.take(
        new TakeReturn.Arrived(file, "แบบ.xlsx", "tester", Source.UPLOAD, NOW, matter, within));
  }

  Returned kept(byte[] file, Matter matter) {
    TakeReturn.Outcome outcome = take(file, matter);
    if (outcome instanceof TakeReturn.Outcome.Kept kept) {
      return kept.returned();
    }
    throw new AssertionError(outcome.toString());
  }

  static ReadWorkbook read(byte[] file) {
    return WorkbookReader.read(file, Limits.FORM);
  }
}
