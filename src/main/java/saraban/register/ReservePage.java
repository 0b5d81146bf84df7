package saraban.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import saraban.account.Acting;
import saraban.account.People;
import saraban.frame.Shell;
import saraban.letter.LetterId;
import saraban.letter.Series;
import saraban.thai.NotADate;
import saraban.thai.ThaiDate;

/** Reserving numbers, giving them back and handing them on. */
@Controller
class ReservePage {

  private final Shell shell;
  private final ReserveNumbers reserveNumbers;
  private final ReturnReservation returnReservation;
  private final HandReservationOn handOn;
  private final Reservations reservations;
  private final OwnBooks own;
  private final People people;
  private final Clock clock;

  ReservePage(
      Shell shell,
      ReserveNumbers reserveNumbers,
      ReturnReservation returnReservation,
      HandReservationOn handOn,
      Reservations reservations,
      OwnBooks own,
      People people,
      Clock clock) {
    this.shell = shell;
    this.reserveNumbers = reserveNumbers;
    this.returnReservation = returnReservation;
    this.handOn = handOn;
    this.reservations = reservations;
    this.own = own;
    this.people = people;
    this.clock = clock;
  }

  @GetMapping("/o/{office}/register/reserve")
  String show(Acting acting, @RequestParam(defaultValue = "outgoing") String series, Model model) {
    return show(acting, new Typed(series, "1", "", ""), "", model);
  }

  /** What was typed, to be shown again with what is wrong. */
  record Typed(String series, String count, String because, String expires) {}

  private String show(Acting acting, Typed typed, String fault, Model model) {
    LocalDate today = LocalDate.now(clock);
    shell.fill(model, acting, "register", "จองเลข");
    model.addAttribute("typed", typed);
    model.addAttribute("fault", fault);
    model.addAttribute("books", own.of(acting.office(), today.getYear() + ThaiDate.ERA));
    model.addAttribute("held", reservations.heldBy(acting.office().code()));
    model.addAttribute(
        "people",
        people.all().stream().filter(p -> p.offices().contains(acting.office().code())).toList());
    return "reserve";
  }

  @PostMapping("/o/{office}/register/reserve")
  String reserve(
      Acting acting,
      @RequestParam(defaultValue = "") String series,
      @RequestParam(defaultValue = "1") String count,
      @RequestParam(defaultValue = "") String because,
      @RequestParam(defaultValue = "") String expires,
      Model model) {
    Typed typed = new Typed(series, count, because, expires);
    try {
      List<LetterId> numbers = reserveNumbers.reserve(order(acting, typed));
      return BookActsPage.back(acting, Optional.of(numbers.getFirst()));
    } catch (BookRefused | NotADate e) {
      return show(acting, typed, e.getMessage(), model);
    }
  }

  private ReserveNumbers.Order order(Acting acting, Typed typed) {
    LocalDate today = LocalDate.now(clock);
    String count = saraban.thai.Digits.ARABIC.of(typed.count().strip());
    return new ReserveNumbers.Order(
        acting.office().code(),
        Series.ofCode(typed.series()).filter(s -> !s.received()).orElse(Series.OUTGOING),
        count.matches("\\d{1,4}") ? Integer.parseInt(count) : 0,
        typed.because(),
        acting.person().login(),
        today,
        ThaiDate.parse(typed.expires(), today));
  }

  @PostMapping("/o/{office}/register/reservations/{number}/return")
  String giveBack(Acting acting, @PathVariable String number) {
    LetterId id = seen(acting, number);
    returnReservation.giveBack(
        id, acting.office().code(), acting.person().login(), LocalDate.now(clock));
    return BookActsPage.back(acting, Optional.of(id));
  }

  @PostMapping("/o/{office}/register/reservations/{number}/hand-on")
  String handOn(
      Acting acting,
      @PathVariable String number,
      @RequestParam(defaultValue = "") String to,
      @RequestParam(defaultValue = "") String toOffice) {
    LetterId id = seen(acting, number);
    String office = toOffice.isBlank() ? acting.office().code() : toOffice.strip();
    if (people.find(to).filter(person -> person.offices().contains(office)).isEmpty()) {
      throw new BookRefused(
          "person", "โอนเลขจองไม่ได้ ผู้รับโอนไม่ได้ทำงานในหน่วยงานนั้น เลือกชื่อจากรายการ");
    }
    handOn.handOn(id, acting.office().code(), acting.person().login(), office, to);
    return BookActsPage.back(acting, Optional.of(id));
  }

  private LetterId seen(Acting acting, String number) {
    return LetterId.parse(number)
        .filter(id -> own.sees(acting.office(), BookId.of(id)))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
