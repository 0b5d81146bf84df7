package saraban.register;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import saraban.account.Acting;
import saraban.printout.AnswerListing;
import saraban.thai.NotADate;
import saraban.thai.ThaiDate;

/** Lists of letters to keep and to give away, as PDF and XLSX. */
@Controller
class KeepingPage {

  private final KeepingPrints prints;
  private final AnswerListing answer;
  private final Clock clock;

  KeepingPage(KeepingPrints prints, AnswerListing answer, Clock clock) {
    this.prints = prints;
    this.answer = answer;
    this.clock = clock;
  }

  /** The whole of this year if no day is typed. */
  @GetMapping("/o/{office}/register/lists.{format:pdf|xlsx}")
  ResponseEntity<byte[]> list(
      Acting acting,
      @PathVariable String format,
      @RequestParam(defaultValue = "") String list,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String to) {
    KeepingList chosen =
        KeepingList.ofCode(list)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    LocalDate today = LocalDate.now(clock);
    LocalDate first = day(from, today.withDayOfYear(1), today);
    LocalDate last = day(to, today, today);
    return answer.answer(
        prints.of(chosen, acting.office(), first, last, today), format, chosen.code());
  }

  private static LocalDate day(String typed, LocalDate otherwise, LocalDate today) {
    try {
      return typed.isBlank() ? otherwise : ThaiDate.parse(typed, today);
    } catch (NotADate e) {
      throw new BookRefused("date", e.getMessage());
    }
  }
}
