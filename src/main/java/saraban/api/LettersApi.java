package saraban.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import saraban.account.People;
import saraban.account.Person;
import saraban.issuing.IssueLetter;
import saraban.issuing.OfficeSenders;
import saraban.letter.Letter;
import saraban.letter.LetterFile;
import saraban.letter.LetterId;
import saraban.letter.LetterNumber;

/** POST /api/letters: a letter file becomes an issued letter. */
@RestController
class LettersApi {

  private final IssueLetter issueLetter;
  private final People people;
  private final OfficeSenders senders;
  private final Clock clock;

  LettersApi(IssueLetter issueLetter, People people, OfficeSenders senders, Clock clock) {
    this.issueLetter = issueLetter;
    this.people = people;
    this.senders = senders;
    this.clock = clock;
  }

  /**
   * The running part of the file's number is not taken: the book gives it, or {@code reserved}
   * names a reserved number. {@code replaces} names a cancelled letter in whose place it stands.
   */
  @PostMapping("/api/letters")
  ResponseEntity<Answer> issue(
      HttpServletRequest request,
      @RequestHeader("Idempotency-Key") Optional<String> key,
      @RequestParam Optional<String> reserved,
      @RequestParam Optional<String> replaces,
      Principal principal)
      throws IOException {
    // Not @RequestBody: what curl sends as a form would come back with its signs changed.
    byte[] letterFile = request.getInputStream().readAllBytes();
    Person person = people.find(principal.getName()).orElseThrow();
    Letter letter = LetterFile.read("letter", Utf8.text(letterFile), senders);
    String office = office(letter, person);
    var issued =
        issueLetter.issue(
            new IssueLetter.Order(letter, office, person.login(), LocalDate.now(clock), key)
                .under(reserved.flatMap(LetterId::parse))
                .replacing(replaces.flatMap(LetterId::parse)));
    return ResponseEntity.created(URI.create("/o/%s/letters/%s".formatted(office, issued.id())))
        .body(Answer.of(issued, office));
  }

  /** The office that the letter names; else the usual one of who asks. */
  private static String office(Letter letter, Person person) {
    String named = letter.from().office();
    String office = named.isEmpty() ? person.offices().getFirst() : named;
    if (!person.offices().contains(office)) {
      throw new NotYourOffice(person.login(), office);
    }
    return office;
  }

  /**
   * What became of the letter.
   *
   * @param id of the letter: krabi-2564-circular-2332
   * @param number canonical
   * @param pdf address of its PDF
   */
  record Answer(String id, String number, int running, String pdf, String docx) {

    static Answer of(IssueLetter.Issued issued, String office) {
      String page = "/o/%s/letters/%s".formatted(office, issued.id());
      return new Answer(
          issued.id().toString(),
          issued.letter().number().map(LetterNumber::canonical).orElse(""),
          issued.id().running(),
          page + "/letter.pdf",
          page + "/letter.docx");
    }
  }
}
