package saraban.intake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import saraban.account.Acting;
import saraban.account.People;
import saraban.account.Person;
import saraban.archive.Archive;
import saraban.calendar.WorkingDays;
import saraban.frame.LetterPanel;
import saraban.frame.LetterView;
import saraban.frame.Shell;
import saraban.letter.LetterId;
import saraban.letter.ReceivedLetter;

/** The page of a received letter. */
@Component
class ReceivedView implements LetterView {

  private final Shell shell;
  private final Received received;
  private final Archive archive;
  private final Steps steps;
  private final Circulations circulations;
  private final Holders holders;
  private final People people;
  private final WorkingDays workingDays;
  private final ObjectProvider<LetterPanel> panels;

  ReceivedView(
      Shell shell,
      Received received,
      Archive archive,
      Steps steps,
      Circulations circulations,
      Holders holders,
      People people,
      WorkingDays workingDays,
      ObjectProvider<LetterPanel> panels) {
    this.shell = shell;
    this.received = received;
    this.archive = archive;
    this.steps = steps;
    this.circulations = circulations;
    this.holders = holders;
    this.people = people;
    this.workingDays = workingDays;
    this.panels = panels;
  }

  @Override
  public Optional<String> show(Acting acting, LetterId id, Model model) {
    return received.find(acting, id).map(letter -> show(acting, letter, model));
  }

  private String show(Acting acting, ReceivedLetter letter, Model model) {
    shell.fill(model, acting, "incoming", letter.letter().subject());
    model.addAttribute("received", letter);
    model.addAttribute("letter", letter.letter());
    model.addAttribute(
        "pages", archive.file(letter.id(), "letter.pdf").map(PagePictures::count).orElse(0));
    model.addAttribute("countsAs", countsAs(letter));
    model.addAttribute("names", names());
    model.addAttribute(
        "panels", panels.orderedStream().flatMap(p -> p.of(acting, letter.id()).stream()).toList());
    way(acting, letter.id(), model);
    return "received";
  }

  private void way(Acting acting, LetterId id, Model model) {
    List<Step> all = steps.of(id);
    Standing standing = Standing.after(all);
    List<Step> counting = Standing.counting(all);
    String office = acting.office().code();
    model.addAttribute("steps", all);
    model.addAttribute("standing", standing);
    model.addAttribute(
        "takesBack", !counting.isEmpty() && counting.getLast().office().equals(office));
    model.addAttribute("units", holders.units(id.registry()));
    model.addAttribute("persons", holders.people(id.registry()));
    List<Circulations.Reader> readers = circulations.of(id);
    model.addAttribute("readers", readers);
    model.addAttribute("noted", readers.stream().filter(r -> r.notedAt().isPresent()).count());
    model.addAttribute("mayNote", readers.stream().anyMatch(reader -> waits(acting, reader)));
  }

  private static boolean waits(Acting acting, Circulations.Reader reader) {
    Holder holder = reader.holder();
    boolean mine =
        holder.person().isEmpty()
            ? holder.unit().equals(acting.office().code())
            : holder.person().equals(acting.person().login());
    return mine && reader.notedAt().isEmpty();
  }

  /** The working day that the letter counts as received on, if that is another than it came on. */
  private Optional<LocalDate> countsAs(ReceivedLetter letter) {
    LocalDateTime came = LocalDateTime.ofInstant(letter.arrived(), Dates.THAILAND);
    LocalDate counted = workingDays.received(came, WorkingDays.EVERYWHERE);
    return Optional.of(counted).filter(day -> !day.equals(came.toLocalDate()));
  }

  private Map<String, String> names() {
    return people.all().stream().collect(Collectors.toMap(Person::login, Person::name));
  }
}
