package saraban.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import saraban.thai.Digits;

/** The register of the database, heard as a witness: it proves nothing, but must not disagree. */
record Witness(Books books, Receipts receipts) {

  List<String> disagreements(BookId id, int last, Set<Integer> letters) {
    Optional<Books.Book> book = books.book(id.registry(), id.series(), id.year());
    if (book.isEmpty()) {
      return last == 0 ? List.of() : List.of("ทะเบียนในฐานข้อมูลไม่มีสมุดนี้");
    }
    List<String> found = new ArrayList<>();
    if (book.get().next() - 1 != last) {
      found.add(
          "ทะเบียนในฐานข้อมูลให้เลขไปถึง %s แต่บันทึกและคลังมีถึง %s"
              .formatted(Digits.THAI.of(book.get().next() - 1), Digits.THAI.of(last)));
    }
    Set<Integer> listed = listed(id);
    tell(found, "มีในทะเบียนแต่ไม่มีในบันทึกและคลัง", without(listed, letters));
    tell(found, "มีในบันทึกและคลังแต่ไม่มีในทะเบียน", without(letters, listed));
    return found;
  }

  private Set<Integer> listed(BookId id) {
    return id.series().received()
        ? receipts.entries(id.registry(), id.series(), id.year()).stream()
            .map(entry -> entry.id().running())
            .collect(Collectors.toSet())
        : books.entries(id.registry(), id.series(), id.year()).stream()
            .map(entry -> entry.id().running())
            .collect(Collectors.toSet());
  }

  private static Set<Integer> without(Set<Integer> all, Set<Integer> some) {
    Set<Integer> left = new TreeSet<>(all);
    left.removeAll(some);
    return left;
  }

  private static void tell(List<String> found, String what, Set<Integer> numbers) {
    if (!numbers.isEmpty()) {
      String list =
          numbers.stream().limit(10).map(Digits.THAI::of).collect(Collectors.joining(" "));
      found.add("เลข " + list + " " + what);
    }
  }
}
