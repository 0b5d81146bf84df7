package saraban.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import saraban.calendar.Holidays;
import saraban.calendar.WorkingDays;
import saraban.deadline.Asked.Repeat;
import saraban.home.Home;

class DueRuleTest {

  private final LetterDays days =
      LetterDays.in("", new WorkingDays(Holidays.load(new Home(Path.of("no-such-home")))));

  private static Recurrence recurrence(String rule) {
    return ((DueRule.Repeated) DueRule.of(rule)).recurrence();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          monthly: day 25                                    | 2020-10-01 | 2020-10-25 | 2020-11-25 | ประจำเดือนตุลาคม ๒๕๖๓
          monthly: day 31                                    | 2020-11-05 | 2020-11-30 | 2020-12-31 | ประจำเดือนพฤศจิกายน ๒๕๖๓
          monthly: last day                                  | 2021-02-01 | 2021-02-28 | 2021-03-31 | ประจำเดือนกุมภาพันธ์ ๒๕๖๔
          monthly: last working day                          | 2020-10-15 | 2020-10-30 | 2020-11-30 | ประจำเดือนตุลาคม ๒๕๖๓
          monthly: day 5 of the month after the month reported      | 2020-10-06 | 2020-11-05 | 2020-12-05 | ประจำเดือนตุลาคม ๒๕๖๓
          monthly: last day of the month after the month reported   | 2020-10-06 | 2020-10-31 | 2020-11-30 | ประจำเดือนกันยายน ๒๕๖๓
          monthly: working day 3 of the month after the month reported | 2020-10-20 | 2020-11-04 | 2020-12-03 | ประจำเดือนตุลาคม ๒๕๖๓
          monthly: before day 20                             | 2020-10-19 | 2020-10-19 | 2020-11-19 | ประจำเดือนตุลาคม ๒๕๖๓
          monthly: before day 1 of the month after the month reported | 2020-10-19 | 2020-10-31 | 2020-11-30 | ประจำเดือนตุลาคม ๒๕๖๓
          weekly: before Friday                              | 2020-10-02 | 2020-10-08 | 2020-10-15 | งวดวันที่ ๙ ต.ค. ๒๕๖๓
          weekly: Friday                                     | 2020-10-01 | 2020-10-02 | 2020-10-09 | งวดวันที่ ๒ ต.ค. ๒๕๖๓
          quarterly: last day                                | 2020-10-01 | 2020-12-31 | 2021-03-31 | ประจำไตรมาส ตุลาคม - ธันวาคม ๒๕๖๓
          quarterly: day 10 of the month after the quarter   | 2020-10-11 | 2021-01-10 | 2021-04-10 | ประจำไตรมาส ตุลาคม - ธันวาคม ๒๕๖๓
          yearly: 30 September                               | 2020-10-01 | 2021-09-30 | 2022-09-30 | ประจำปีงบประมาณ พ.ศ. ๒๕๖๔
          yearly: 31 December                                | 2020-10-01 | 2020-12-31 | 2021-12-31 | ประจำปี ๒๕๖๓
          yearly: day 15 of months 1, 4, 7, 10               | 2020-10-16 | 2021-01-15 | 2021-04-15 | งวดเดือนมกราคม ๒๕๖๔
          yearly: day 1 of month 10                          | 2020-10-02 | 2021-10-01 | 2022-10-01 | ประจำปี ๒๕๖๔
          yearly: end of month 2                             | 2024-01-01 | 2024-02-29 | 2025-02-28 | ประจำปี ๒๕๖๗
          end of the quarter + 15 days                       | 2020-10-20 | 2021-01-15 | 2021-04-15 | ประจำไตรมาส ตุลาคม - ธันวาคม ๒๕๖๓
          end of the fiscal year (not counted) + 30 days     | 2020-10-31 | 2021-10-30 | 2022-10-30 | ประจำปีงบประมาณ พ.ศ. ๒๕๖๔
          """)
  void aRuleGivesPeriodAfterPeriod(
      String rule, LocalDate from, LocalDate first, LocalDate second, String name) {
    Period period = recurrence(rule).from(from, days);
    assertThat(period.due()).isEqualTo(first);
    assertThat(period.name()).isEqualTo(name);
    assertThat(recurrence(rule).after(period.end(), days).due()).isEqualTo(second);
  }

  @Test
  void whatIsCountedFromEachReceiptOrFromADayIsToldApart() {
    assertThat(DueRule.of("receipt date + 15 days"))
        .isEqualTo(new DueRule.FromReceipt(new Span(15, Span.Unit.DAY)));
    assertThat(DueRule.of("notice (not counted) + 7 working days"))
        .isEqualTo(new DueRule.FromReceipt(new Span(7, Span.Unit.WORKING_DAY)));
    assertThat(DueRule.of("2020-11-16 + 10 working days"))
        .isEqualTo(new DueRule.Counted(10, LocalDate.of(2020, 11, 16)));
    assertThat(DueRule.of("before = the day before at the latest")).isEqualTo(new DueRule.Given());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-02-30 + 5 working days",
        "2020-13-01 + 5 working days",
        "yearly: day 15 of months 13, 14",
        "yearly: day 45 of month 1",
        "yearly: end of month 0",
        "monthly: day 0",
        "monthly: working day 99999999999",
        "weekly: Someday",
        "end of the month + 0 moons",
        "receipt date + many days"
      })
  void whatIsNoRuleLeavesTheDayAsItIs(String rule) {
    assertThat(DueRule.of(rule)).isEqualTo(new DueRule.Given());
  }

  @Test
  void aDayRepeatsAsItFalls() {
    LocalDate first = LocalDate.of(2020, 11, 30);
    assertThat(DueRule.repeating(Repeat.MONTHLY, first)).isEqualTo("monthly: last day");
    assertThat(DueRule.repeating(Repeat.WEEKLY, first)).isEqualTo("weekly: Monday");
    assertThat(DueRule.repeating(Repeat.QUARTERLY, LocalDate.of(2020, 11, 15)))
        .isEqualTo("yearly: day 15 of months 2, 5, 8, 11");
    assertThat(DueRule.repeating(Repeat.YEARLY, LocalDate.of(2020, 11, 15)))
        .isEqualTo("yearly: day 15 of month 11");
    assertThat(DueRule.repeating(Repeat.ONCE, first)).isEmpty();
  }

  @Test
  void itIsSaidInThai() {
    assertThat(DueRule.of("receipt date + 15 days").thai())
        .isEqualTo("ภายใน ๑๕ วัน นับแต่วันที่แต่ละแห่งได้รับหนังสือ");
    assertThat(DueRule.of("monthly: day 5 of the month after the month reported").thai())
        .isEqualTo("ทุกเดือน ภายในวันที่ ๕ ของเดือนถัดไป");
    assertThat(DueRule.of("quarterly: day 10 of the month after the quarter").thai())
        .isEqualTo("ทุกไตรมาส ภายในวันที่ ๑๐ ของเดือนถัดจากไตรมาส");
    assertThat(DueRule.of("yearly: day 15 of months 1, 7").thai())
        .isEqualTo("ปีละ ๒ ครั้ง ภายในวันที่ ๑๕ ของเดือนมกราคม กรกฎาคม");
    assertThat(DueRule.of("monthly: before day 20").thai())
        .isEqualTo("ทุกเดือน ก่อนวันที่ ๒๐ ของเดือน");
    assertThat(DueRule.of("weekly: Friday").thai()).isEqualTo("ทุกสัปดาห์ ภายในวันศุกร์");
  }
}
