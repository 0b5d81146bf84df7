package saraban.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import saraban.form.SheetPlan.Spot;
import saraban.sheet.Address;
import saraban.sheet.ReadSheet;
import saraban.thai.Digits;

/**
 * Where the answers stand on a sheet that somebody may have rearranged: by their words, in their
 * section; where a heading was renamed, by the place that it had among the others.
 */
final class FindSpots {

  private static final int ANYWHERE = Integer.MAX_VALUE;

  private final SheetPlan plan;
  private final ReadSheet sheet;
  private final SheetWords words;
  private final Map<String, Address> found = new LinkedHashMap<>();
  private final List<String> remarks = new ArrayList<>();

  /** By key; a spot that is nowhere is not in it. */
  record Spots(Map<String, Address> addresses, List<String> remarks) {}

  private FindSpots(SheetPlan plan, ReadSheet sheet) {
    this.plan = plan;
    this.sheet = sheet;
    this.words = new SheetWords(sheet);
  }

  static Spots on(ReadSheet sheet, SheetPlan plan) {
    if (plan.spots().values().stream().allMatch(s -> inPlace(sheet, s))) {
      Map<String, Address> all = new LinkedHashMap<>();
      plan.spots().forEach((key, spot) -> all.put(key, spot.answer()));
      return new Spots(all, List.of());
    }
    return new FindSpots(plan, sheet).find();
  }

  static boolean inPlace(ReadSheet sheet, Spot spot) {
    return SheetWords.says(sheet, spot.label(), labelOf(spot))
        && SheetWords.says(sheet, spot.heading(), headingOf(spot));
  }

  static String labelOf(Spot spot) {
    return spot.slot().row() < 0
        ? spot.slot().question().labelled()
        : spot.slot().section().rows().get(spot.slot().row());
  }

  private static String headingOf(Spot spot) {
    return spot.slot().question().labelled();
  }

  private Spots find() {
    TreeMap<Integer, Integer> parts = parts();
    for (Spot spot : plan.spots().values()) {
      int from = parts.getOrDefault(spot.part(), spot.part());
      int to = end(parts, from);
      Optional<Address> label = cell(labelOf(spot), spot.label(), from, to);
      Optional<Address> heading = cell(headingOf(spot), spot.heading(), from, to);
      if (label.isPresent() && heading.isPresent()) {
        put(spot, answer(spot, label.get(), heading.get()));
      }
    }
    plan.spots().values().stream()
        .filter(s -> !found.containsKey(s.slot().key()))
        .forEach(this::guess);
    moves();
    return new Spots(found, remarks.stream().distinct().toList());
  }

  /** Where the sections begin: row of the plan to row of the sheet. */
  private TreeMap<Integer, Integer> parts() {
    TreeMap<Integer, Integer> parts = new TreeMap<>();
    for (Spot spot : plan.spots().values()) {
      String title = spot.slot().section().title();
      parts.computeIfAbsent(
          spot.part(),
          row -> cell(title, new Address(row, 0), 0, ANYWHERE).map(Address::row).orElse(row));
    }
    return parts;
  }

  private static int end(TreeMap<Integer, Integer> parts, int from) {
    return parts.values().stream().filter(row -> row > from).min(Integer::compare).orElse(ANYWHERE);
  }

  private Optional<Address> cell(String text, Address near, int from, int to) {
    return words.find(text, near, from, to).or(() -> words.findAlike(text, near, from, to));
  }

  private Address answer(Spot spot, Address label, Address heading) {
    if (spot.slot().row() >= 0) {
      return new Address(label.row(), heading.column());
    }
    int last = sheet.mergedAt(label).map(a -> a.last().column()).orElse(label.column());
    return new Address(label.row(), last + 1);
  }

  private void put(Spot spot, Address at) {
    found.put(spot.slot().key(), at);
  }

  /** What moved as far as others is told together. */
  private void moves() {
    Map<Address, List<Spot>> moved = new LinkedHashMap<>();
    for (Spot spot : plan.spots().values()) {
      Address at = found.getOrDefault(spot.slot().key(), spot.answer());
      if (!at.equals(spot.answer())) {
        moved.computeIfAbsent(shift(spot.answer(), at), _ -> new ArrayList<>()).add(spot);
      }
    }
    moved.values().forEach(spots -> remarks.add(told(spots)));
  }

  private String told(List<Spot> spots) {
    Spot first = spots.getFirst();
    String from = first.answer() + " ไปอยู่ที่ " + found.get(first.slot().key());
    return spots.size() == 1
        ? "“%s” ย้ายจาก %s".formatted(first.slot().called(), from)
        : "%s ช่องตั้งแต่ “%s” ย้ายไปพร้อมกัน จาก %s"
            .formatted(Digits.THAI.of(spots.size()), first.slot().called(), from);
  }

  /** A spot whose words are gone stands as far off its place as the others of its section. */
  private void guess(Spot spot) {
    List<Address> shifts =
        plan.spots().values().stream()
            .filter(s -> s.part() == spot.part() && found.containsKey(s.slot().key()))
            .map(s -> shift(s.answer(), found.get(s.slot().key())))
            .distinct()
            .toList();
    if (shifts.size() != 1) {
      return;
    }
    Address at = moved(spot.answer(), shifts.getFirst());
    Address heading =
        moved(spot.slot().row() < 0 ? spot.label() : spot.heading(), shifts.getFirst());
    if (!found.containsValue(at) && !words.at(heading).isEmpty()) {
      found.put(spot.slot().key(), at);
      remarks.add(
          "หัวข้อ “%s” ที่ %s ถูกเปลี่ยนเป็น “%s”"
              .formatted(headingOf(spot), heading, words.at(heading)));
    }
  }

  private static Address shift(Address from, Address to) {
    return new Address(to.row() - from.row(), to.column() - from.column());
  }

  private static Address moved(Address from, Address shift) {
    return new Address(
        Math.max(0, from.row() + shift.row()), Math.max(0, from.column() + shift.column()));
  }
}
