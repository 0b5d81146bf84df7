package saraban.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import saraban.account.Acting;
import saraban.account.People;
import saraban.account.Person;
import saraban.archive.Archive;
import saraban.frame.LetterPanel;
import saraban.letter.FiledLetter;
import saraban.letter.LetterId;
import saraban.register.Books;
import saraban.register.Cancellations;

/** On the page of a letter: that it is cancelled and why, what replaces it, what it replaces. */
@Component
@Order(5)
class CancelledPanel implements LetterPanel {

  private final Cancellations cancellations;
  private final Books books;
  private final Archive archive;
  private final People people;

  CancelledPanel(Cancellations cancellations, Books books, Archive archive, People people) {
    this.cancellations = cancellations;
    this.books = books;
    this.archive = archive;
    this.people = people;
  }

  @Override
  public Optional<Panel> of(Acting acting, LetterId letter) {
    Optional<Cancellations.Cancelled> cancelled = cancellations.find(letter);
    Optional<FiledLetter> mine = archive.filed(letter).filter(l -> CancelPage.mine(acting, l));
    List<Books.Entry> replaces =
        cancellations.replacedBy(letter).stream()
            .flatMap(old -> books.entry(old).stream())
            .toList();
    if (cancelled.isEmpty() && replaces.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Panel(
            "cancelled",
            "panel",
            Map.of(
                "base",
                "/o/" + acting.office().code(),
                "id",
                letter,
                "mine",
                mine.isPresent(),
                "cancelled",
                cancelled,
                "by",
                cancelled.map(c -> name(c.by())).orElse(""),
                "replacement",
                cancellations.replacementOf(letter).flatMap(books::entry),
                "replaces",
                replaces)));
  }

  private String name(String login) {
    return people.find(login).map(Person::name).orElse(login);
  }
}
