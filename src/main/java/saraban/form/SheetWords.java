package saraban.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saraban.sheet.Address;
import saraban.sheet.ReadSheet;
import saraban.thai.Digits;
import saraban.thai.ThaiText;

/** The words of a sheet and where they stand, spaces and digits aside. */
final class SheetWords {

  private static final double ALIKE = 0.7;

  private final ReadSheet sheet;
  private final Map<String, List<Address>> byWords = new HashMap<>();

  SheetWords(ReadSheet sheet) {
    this.sheet = sheet;
    sheet
        .cells()
        .forEach((address, found) ->
            byWords.computeIfAbsent(plain(found.text()), _ -> new ArrayList<>()).add(address));
  }

  static String plain(String text) {
    return Digits.ARABIC.of(ThaiText.tidy(text)).replaceAll("[\\s*:\u00A0]+", "");
  }

  boolean has(String words) {
    return byWords.containsKey(plain(words));
  }

  /** True if the cell says just that. */
  static boolean says(ReadSheet sheet, Address address, String words) {
    return sheet.at(address).filter(f -> plain(f.text()).equals(plain(words))).isPresent();
  }

  /** The cell with the words nearest to where they should stand, between two rows. */
  Optional<Address> find(String words, Address near, int from, int to) {
    return byWords.getOrDefault(plain(words), List.of()).stream()
        .filter(a -> a.row() >= from && a.row() < to)
        .min(Comparator.comparingInt(a -> distance(a, near)));
  }

  /** As {@link #find}, for words that somebody changed a little. */
  Optional<Address> findAlike(String words, Address near, int from, int to) {
    String wanted = plain(words);
    Optional<String> best =
        byWords.entrySet().stream()
            .filter(e -> e.getValue().stream().anyMatch(a -> a.row() >= from && a.row() < to))
            .map(Map.Entry::getKey)
            .filter(w -> Nearness.of(wanted, w) >= ALIKE)
            .max(Comparator.comparingDouble(w -> Nearness.of(wanted, w)));
    return best.flatMap(w -> find(w, near, from, to));
  }

  String at(Address address) {
    return sheet.text(address);
  }

  private static int distance(Address a, Address b) {
    return Math.abs(a.row() - b.row()) * 2 + Math.abs(a.column() - b.column());
  }
}
