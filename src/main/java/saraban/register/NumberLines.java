package saraban.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import saraban.letter.LetterId;

/** The lines of a gap report while it is made. */
final class NumberLines {

  private final BookActs acts;
  private final Fault fault;
  private final TreeMap<Integer, NumberLine> lines = new TreeMap<>();
  private final List<String> doubts = new ArrayList<>();
  private int first = 1;
  private String note = "";

  /** Says what does not fit between a number and its folder. */
  interface Fault {
    Optional<String> of(LetterId number);
  }

  NumberLines(BookActs acts, Fault fault) {
    this.acts = acts;
    this.fault = fault;
    acts.numbers()
        .forEach((number, entries) ->
            NumberStory.of(number, entries).ifPresent(line -> add(believed(line))));
    opening();
  }

  private void add(NumberLine line) {
    lines.put(line.number().running(), line);
  }

  /** A letter without its folder, or with another one, explains nothing. */
  private NumberLine believed(NumberLine line) {
    boolean letter = line instanceof NumberLine.Given || line instanceof NumberLine.CrossedOut;
    Optional<String> why = letter ? fault.of(line.number()) : Optional.empty();
    return why.<NumberLine>map(w -> new NumberLine.Unexplained(line.number(), line.day(), w))
        .orElse(line);
  }

  private void opening() {
    var opened = acts.opened();
    if (opened.isEmpty()) {
      doubts.add("บันทึกไม่มีการเปิดสมุดนี้ จึงไม่รู้ว่าเลขแรกคือเลขใด");
    }
    opened.ifPresent(entry -> {
      String number = entry.act().detail("first");
      first = number.matches("\\d{1,9}") ? Integer.parseInt(number) : 1;
      note = entry.act().detail("note");
    });
  }

  /** Folders that the journal does not know. */
  void addFolders(List<LetterId> folders) {
    for (LetterId folder : folders) {
      if (acts.about(folder).isEmpty()) {
        add(new NumberLine.Unexplained(folder, Optional.empty(), "มีแฟ้มในคลัง แต่ไม่มีในบันทึก"));
      }
    }
  }

  /** Numbers that nothing is known of. */
  void fill() {
    for (int n = first; n < last(); n++) {
      LetterId number = acts.book().number(n);
      lines.putIfAbsent(
          n,
          new NumberLine.Unexplained(number, Optional.empty(), "ไม่พบหนังสือและไม่มีบันทึกยกเลิก"));
    }
  }

  /** The highest number that journal or archive know; the one before the first if none. */
  int last() {
    return lines.isEmpty() ? first - 1 : lines.lastKey();
  }

  /** The numbers that a letter has or had. */
  Set<Integer> withLetter() {
    return lines.values().stream()
        .filter(line -> line instanceof NumberLine.Given || line instanceof NumberLine.CrossedOut)
        .map(line -> line.number().running())
        .collect(Collectors.toSet());
  }

  Report report(List<String> found, List<String> disagreements) {
    List<String> all = new ArrayList<>(found);
    all.addAll(doubts);
    all.addAll(disagreements);
    return new Report(acts.book(), first, note, List.copyOf(lines.values()), List.copyOf(all));
  }
}
