package saraban.desk;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import saraban.account.Acting;
import saraban.frame.Shell;
import saraban.issuing.IssueElsewhere;
import saraban.issuing.IssueLetter;
import saraban.issuing.LetterNotReady;
import saraban.issuing.NoOpenBook;
import saraban.issuing.NotIssued;
import saraban.letter.Kind;
import saraban.letter.Letter;
import saraban.letter.LetterDate;
import saraban.letter.LetterNumber;
import saraban.letter.ReferenceNumber;
import saraban.letter.Secrecy;
import saraban.letter.Urgency;
import saraban.thai.NotADate;
import saraban.thai.ThaiDate;

/** A number for a letter that was written elsewhere: in Word, as PDF, on paper. */
@Controller
class ElsewherePage {

  private final Shell shell;
  private final IssueElsewhere issueElsewhere;
  private final StartLetter startLetter;
  private final Clock clock;

  ElsewherePage(Shell shell, IssueElsewhere issueElsewhere, StartLetter startLetter, Clock clock) {
    this.shell = shell;
    this.issueElsewhere = issueElsewhere;
    this.startLetter = startLetter;
    this.clock = clock;
  }

  /** What is typed of the letter; "circular" is an external letter with ว. */
  record Typed(
      String kind, String date, String subject, String to, String urgency, String secrecy) {

    Typed {
      kind = Objects.requireNonNullElse(kind, "external-letter");
      date = Objects.requireNonNullElse(date, "");
      subject = Objects.requireNonNullElse(subject, "");
      to = Objects.requireNonNullElse(to, "");
      urgency = Objects.requireNonNullElse(urgency, "");
      secrecy = Objects.requireNonNullElse(secrecy, "");
    }
  }

  @GetMapping("/o/{office}/register/elsewhere")
  String show(Acting acting, Model model) {
    return show(acting, new Typed("external-letter", "วันนี้", "", "", "", ""), "", model);
  }

  private String show(Acting acting, Typed typed, String fault, Model model) {
    shell.fill(model, acting, "register", "ออกเลขให้หนังสือที่เขียนไว้แล้ว");
    model.addAttribute("typed", typed);
    model.addAttribute("fault", fault);
    model.addAttribute("kinds", Kind.values());
    model.addAttribute("urgencies", Urgency.values());
    model.addAttribute("secrecies", Secrecy.values());
    return "elsewhere";
  }

  @PostMapping("/o/{office}/register/elsewhere")
  String issue(
      Acting acting,
      @ModelAttribute Typed typed,
      @RequestParam(required = false) Optional<MultipartFile> file,
      Model model)
      throws IOException {
    byte[] bytes = file.isPresent() ? file.get().getBytes() : new byte[0];
    try {
      IssueLetter.Issued issued =
          issueElsewhere.issue(
              new IssueLetter.Order(
                  letter(acting, typed),
                  acting.office().code(),
                  acting.person().login(),
                  LocalDate.now(clock),
                  Optional.empty()),
              bytes);
      return "redirect:/o/%s/letters/%s?issued".formatted(acting.office().code(), issued.id());
    } catch (LetterNotReady | NoOpenBook | NotIssued | NotADate e) {
      return show(acting, typed, e.getMessage(), model);
    }
  }

  private Letter letter(Acting acting, Typed typed) {
    boolean circular = typed.kind().equals("circular");
    Kind kind =
        Stream.of(Kind.values())
            .filter(k -> k.code().equals(typed.kind()))
            .findAny()
            .orElse(Kind.EXTERNAL_LETTER);
    Letter start = startLetter.of(acting.office(), Optional.empty(), kind);
    return start
        .but()
        .number(start.number().map(number -> circular ? marked(number) : number))
        .date(new LetterDate.Day(ThaiDate.parse(typed.date(), LocalDate.now(clock))))
        .subject(typed.subject().strip())
        .to(typed.to().lines().map(String::strip).filter(line -> !line.isEmpty()).toList())
        .urgency(urgency(typed.urgency()))
        .secrecy(secrecy(typed.secrecy()))
        .references(List.of())
        .letter();
  }

  private static LetterNumber marked(LetterNumber number) {
    return number instanceof ReferenceNumber reference ? reference.marked("ว") : number;
  }

  private static Urgency urgency(String code) {
    return Stream.of(Urgency.values())
        .filter(u -> u.code().equals(code))
        .findAny()
        .orElse(Urgency.NORMAL);
  }

  private static Secrecy secrecy(String code) {
    return Stream.of(Secrecy.values())
        .filter(s -> s.code().equals(code))
        .findAny()
        .orElse(Secrecy.NONE);
  }
}
