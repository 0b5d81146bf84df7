package saraban.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import saraban.letter.Kind;
import saraban.letter.Letter;
import saraban.letter.LetterDate;
import saraban.letter.LetterNumber;
import saraban.letter.Secrecy;
import saraban.letter.Sender;
import saraban.letter.Urgency;
import saraban.thai.Digits;
import saraban.thai.NotADate;
import saraban.thai.ThaiDate;

/**
 * The fields of a letter that is being registered, as somebody typed them.
 *
 * @param values by the name of the field
 */
record IncomingForm(Map<String, String> values) {

  private static final Pattern TIME = Pattern.compile("(\\d{1,2})[.:](\\d{2})(?:\\s*น\\.?)?");
  private static final int MOST_TEXT = 2000;

  static IncomingForm typed(MultiValueMap<String, String> typed) {
    Map<String, String> values = new LinkedHashMap<>();
    typed.forEach((name, all) -> values.put(name, clean(all.getFirst())));
    return new IncomingForm(values);
  }

  private static String clean(String value) {
    String plain = value.replace("\r\n", "\n").strip();
    return plain.substring(0, Math.min(plain.length(), MOST_TEXT));
  }

  /** What is known before anybody has typed. */
  static IncomingForm of(ReadFields read, Instant arrived) {
    Letter letter = read.letter();
    ZonedDateTime there = arrived.atZone(Dates.THAILAND);
    Map<String, String> values = new LinkedHashMap<>();
    values.put("kind", letter.kind().code());
    values.put("urgency", letter.urgency().code());
    values.put("secrecy", letter.secrecy().code());
    values.put("number", Digits.THAI.of(read.number()));
    values.put(
        "date",
        letter.date() instanceof LetterDate.Day day ? ThaiDate.full(day.day(), Digits.THAI) : "");
    values.put("from", letter.from().name());
    values.put("to", String.join("\n", letter.to()));
    values.put("subject", letter.subject());
    values.put("arrivedDay", ThaiDate.full(there.toLocalDate(), Digits.THAI));
    values.put("arrivedTime", Dates.time(there.toLocalTime()).replace(" น.", ""));
    return new IncomingForm(values);
  }

  public String text(String field) {
    return values.getOrDefault(field, "");
  }

  public boolean said(String field) {
    return !text(field).isEmpty();
  }

  /**
   * What can be registered, with what could not be read.
   *
   * @param known what the file said; fields that are not typed here stay as it says
   */
  Read read(ReadFields known, LocalDate today) {
    Map<String, String> faults = new LinkedHashMap<>();
    need(faults, "from", "ยังไม่ได้พิมพ์ว่าหนังสือมาจากใคร");
    need(faults, "subject", "ยังไม่ได้พิมพ์เรื่อง");
    Letter letter = letter(known, today, faults);
    Instant arrived = arrived(today, faults);
    String number =
        letter.number().map(LetterNumber::canonical).orElse(Digits.ARABIC.of(text("number")));
    return new Read(letter, number, arrived, faults);
  }

  private void need(Map<String, String> faults, String field, String message) {
    if (!said(field)) {
      faults.put(field, message);
    }
  }

  private Letter letter(ReadFields known, LocalDate today, Map<String, String> faults) {
    Letter letter = known.letter();
    Kind kind = choice(Kind.values(), Kind::code, "kind", letter.kind());
    String from = text("from").replace('\n', ' ');
    return letter
        .but()
        .kind(kind)
        .urgency(choice(Urgency.values(), Urgency::code, "urgency", letter.urgency()))
        .secrecy(choice(Secrecy.values(), Secrecy::code, "secrecy", letter.secrecy()))
        .number(ReadFields.number(kind, text("number")))
        .from(from.equals(letter.from().name()) ? letter.from() : new Sender("", from, List.of()))
        .date(date(today, faults))
        .subject(text("subject").replace('\n', ' '))
        .to(text("to").lines().map(String::strip).filter(l -> !l.isEmpty()).toList())
        .letter();
  }

  private <T> T choice(T[] all, Function<T, String> code, String field, T otherwise) {
    return Stream.of(all)
        .filter(one -> code.apply(one).equals(text(field)))
        .findAny()
        .orElse(otherwise);
  }

  /** A letter may have no date. */
  private LetterDate date(LocalDate today, Map<String, String> faults) {
    return day("date", today, faults).<LetterDate>map(LetterDate.Day::new).orElse(LetterDate.BLANK);
  }

  private Optional<LocalDate> day(String field, LocalDate today, Map<String, String> faults) {
    try {
      return said(field) ? Optional.of(ThaiDate.parse(text(field), today)) : Optional.empty();
    } catch (NotADate e) {
      faults.put(field, e.getMessage());
      return Optional.empty();
    }
  }

  private Instant arrived(LocalDate today, Map<String, String> faults) {
    LocalDate day = day("arrivedDay", today, faults).orElse(today);
    Matcher time = TIME.matcher(Digits.ARABIC.of(text("arrivedTime")));
    if (day.isAfter(today)) {
      faults.put("arrivedDay", "วันที่รับยังมาไม่ถึง แก้ให้เป็นวันนี้หรือก่อนหน้า");
    }
    if (!time.matches()
        || Integer.parseInt(time.group(1)) > 23
        || time.group(2).compareTo("59") > 0) {
      faults.put("arrivedTime", "อ่านเวลาไม่ได้ พิมพ์เช่น ๐๙.๑๕");
      return LocalDateTime.of(day, LocalTime.NOON).atZone(Dates.THAILAND).toInstant();
    }
    LocalTime at = LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2)));
    return LocalDateTime.of(day, at).atZone(Dates.THAILAND).toInstant();
  }

  /**
   * What was typed.
   *
   * @param number canonical if it is a letter number, else as typed
   * @param faults by field, in the order of the form
   */
  record Read(Letter letter, String number, Instant arrived, Map<String, String> faults) {

    /** The same with a fault if the letter has not come by then. */
    Read notAfter(Instant now) {
      Map<String, String> all = new LinkedHashMap<>(faults);
      if (arrived.isAfter(now)) {
        all.putIfAbsent("arrivedTime", "เวลาที่รับยังมาไม่ถึง แก้ให้เป็นเวลานี้หรือก่อนหน้า");
      }
      return new Read(letter, number, arrived, all);
    }

    List<String> messages() {
      return new ArrayList<>(faults.values());
    }
  }
}
