package saraban.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import saraban.account.Acting;
import saraban.calendar.AddHoliday;
import saraban.calendar.AnnouncedDay;
import saraban.calendar.CurrentHolidays;
import saraban.calendar.LateHoliday;
import saraban.calendar.ReadAnnouncement;
import saraban.frame.Shell;
import saraban.thai.ThaiDate;

/** The holidays of a year, how days are counted, and late holidays read from an announcement. */
@Controller
class HolidaysPage {

  private static final int FIRST = 2562;
  private static final int LONGEST = 50_000;

  private final Shell shell;
  private final CurrentHolidays holidays;
  private final HolidayPlaces places;
  private final AddHoliday addHoliday;
  private final Clock clock;

  HolidaysPage(
      Shell shell,
      CurrentHolidays holidays,
      HolidayPlaces places,
      AddHoliday addHoliday,
      Clock clock) {
    this.shell = shell;
    this.holidays = holidays;
    this.places = places;
    this.addHoliday = addHoliday;
    this.clock = clock;
  }

  @GetMapping("/o/{office}/holidays")
  String show(Acting acting, @RequestParam(required = false) Optional<Integer> year, Model model) {
    fill(acting, year.orElse(thisYear()), model);
    return "holidays";
  }

  @PostMapping("/o/{office}/holidays/readings")
  String read(
      Acting acting,
      @RequestParam(defaultValue = "") String announcement,
      @RequestParam(defaultValue = "") String source,
      Model model) {
    String text = announcement.substring(0, Math.min(LONGEST, announcement.length()));
    List<AnnouncedDay> days = new ReadAnnouncement().in(text, LocalDate.now(clock));
    fill(acting, days.isEmpty() ? thisYear() : year(days.getFirst().day()), model);
    model.addAttribute("announcement", text);
    model.addAttribute("source", source);
    model.addAttribute("proposals", days.stream().map(LateHolidays::row).toList());
    return "holidays";
  }

  @PostMapping("/o/{office}/holidays")
  String add(
      Acting acting,
      @RequestParam MultiValueMap<String, String> typed,
      Model model,
      RedirectAttributes after) {
    LateHolidays form = new LateHolidays(typed);
    try {
      Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
      List<LateHoliday> late = form.read(places, acting.person().login(), now);
      late.forEach(day -> addHoliday.add(day, acting.office().code()));
      after.addFlashAttribute("saved", late);
      after.addAttribute("year", year(late.getFirst().day()));
      return "redirect:/o/" + acting.office().code() + "/holidays";
    } catch (NotAHoliday e) {
      fill(acting, thisYear(), model);
      model.addAttribute("problem", e.getMessage());
      model.addAttribute("source", form.source());
      model.addAttribute("proposals", form.rows());
      return "holidays";
    }
  }

  private void fill(Acting acting, int year, Model model) {
    shell.fill(model, acting, "holidays", "วันหยุดราชการ");
    model.addAttribute("year", year);
    model.addAttribute("years", IntStream.rangeClosed(FIRST, thisYear() + 2).boxed().toList());
    model.addAttribute("rows", holidays.get().of(year).stream().map(places::row).toList());
    model.addAttribute("rules", holidays.get().rules());
    model.addAttribute("weekend", weekend());
    model.addAttribute("todayDay", LocalDate.now(clock));
  }

  /** "วันเสาร์ วันอาทิตย์". */
  private String weekend() {
    LocalDate monday = LocalDate.of(2024, 1, 1);
    return monday
        .datesUntil(monday.plusDays(7))
        .filter(d -> holidays.get().rules().weekend().contains(d.getDayOfWeek()))
        .map(ThaiDate::weekday)
        .collect(java.util.stream.Collectors.joining(" "));
  }

  private int thisYear() {
    return year(LocalDate.now(clock));
  }

  private static int year(LocalDate day) {
    return day.getYear() + ThaiDate.ERA;
  }
}
