package saraban.cascade;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import saraban.crossreference.CrossReferences;
import saraban.crossreference.Node;
import saraban.deadline.AskedOf;
import saraban.deadline.Obligation;
import saraban.deadline.Obligations;
import saraban.letter.LetterId;
import saraban.letter.Secrecy;
import saraban.organisation.Office;
import saraban.organisation.Offices;
import saraban.thai.Digits;

/** What an office owes and what it awaits, for the calendar program of its people. */
@RestController
class CalendarFeed {

  private static final int MOST = 500;

  private final CalendarAddress address;
  private final Obligations obligations;
  private final AskedOf askedOf;
  private final CrossReferences references;
  private final Supplier<Offices> offices;
  private final Clock clock;

  CalendarFeed(
      CalendarAddress address,
      Obligations obligations,
      AskedOf askedOf,
      CrossReferences references,
      Supplier<Offices> offices,
      Clock clock) {
    this.address = address;
    this.obligations = obligations;
    this.askedOf = askedOf;
    this.references = references;
    this.offices = offices;
    this.clock = clock;
  }

  @GetMapping("/calendar/{token}.ics")
  ResponseEntity<byte[]> feed(@PathVariable String token) {
    Office office =
        address
            .office(token, clock.instant())
            .flatMap(code -> offices.get().find(code))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "text/calendar; charset=utf-8")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
        .body(ics(office).getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private String ics(Office office) {
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//Saraban//TH");
    calendar.setMethod(Method.publish());
    calendar.setName("กำหนดของ" + office.name());
    String principal = BoardPage.principal(office);
    for (Obligation owed : obligations.owedBy(List.of(principal), MOST)) {
      owed.due()
          .ifPresent(due ->
              calendar.addEvent(
                  event("owed-" + owed.id(), "ส่ง: ", owed.letter(), owed.what(), due)));
    }
    for (AskedOf.Awaited awaited : askedOf.days(principal, MOST)) {
      String uid = "asked-" + awaited.letter() + awaited.mark();
      calendar.addEvent(event(uid, "ครบกำหนด: ", awaited.letter(), awaited.what(), awaited.due()));
    }
    return Biweekly.write(calendar).go();
  }

  private VEvent event(String uid, String title, LetterId letter, String what, LocalDate due) {
    VEvent event = new VEvent();
    event.setUid(uid + "@saraban");
    event.setSummary(title + references.find(letter).map(CalendarFeed::subject).orElse("หนังสือ"));
    references.find(letter).ifPresent(n -> event.setDescription(description(n, what)));
    // whole days are written as they fall in the zone of this machine, whichever that is
    event.setDateStart(Date.from(due.atStartOfDay(ZoneId.systemDefault()).toInstant()), false);
    event.setDateTimeStamp(Date.from(clock.instant()));
    return event;
  }

  private static String description(Node node, String what) {
    String number = "ที่ " + Digits.THAI.of(node.number());
    return node.secrecy() == Secrecy.NONE ? (number + "\n" + what).strip() : number;
  }

  private static String subject(Node node) {
    return node.secrecy() == Secrecy.NONE ? node.subject() : "หนังสือลับ";
  }
}
