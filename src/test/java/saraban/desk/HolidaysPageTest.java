package saraban.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.file.Files;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import saraban.WithServer;
import saraban.calendar.HolidayAdded;
import saraban.calendar.HolidayCalledOff;
import saraban.calendar.WorkingDays;
import saraban.journal.Journal;

class HolidaysPageTest extends WithServer {

  private static final String TEXT =
      "คณะรัฐมนตรีมีมติเมื่อวันที่ ๓ พฤษภาคม ๒๕๗๕ กำหนดให้วันจันทร์ที่ ๑๗ พฤษภาคม ๒๕๗๕"
          + " เป็นวันหยุดราชการเพิ่มเป็นกรณีพิเศษ, “ทดสอบ”";

  @Autowired private MockMvc pages;
  @Autowired private WorkingDays working;
  @Autowired private Journal journal;
  @Autowired private ConfigurableApplicationContext context;

  private String page(MockHttpServletRequestBuilder request) throws Exception {
    return answer(request).getContentAsString();
  }

  private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
    return pages.perform(request.with(user("krabi")).with(csrf())).andReturn().getResponse();
  }

  @Test
  void aYearIsShownWithKindPlaceAndSource() throws Exception {
    String page = page(get("/o/krabi/holidays").param("year", "2564"));
    assertThat(page)
        .contains("วันหยุดราชการ พ.ศ. ๒๕๖๔", "๒๒ ต.ค. ๒๕๖๔", "วันศุกร์", "ภาคใต้", "ยกเลิกแล้ว")
        .contains("มติ ครม. ๒๙ ธ.ค. ๒๕๖๓")
        .contains("รับหลัง ๑๖.๓๐ น. นับเป็นวันทำการถัดไป");
    assertThat(page(get("/o/krabi/holidays").param("year", "2570"))).contains("คำนวณไว้ รอประกาศ");
    assertThat(page(get("/o/krabi/holidays").param("year", "2569")))
        .contains("ยังไม่ได้ตรวจกับประกาศ");
  }

  @Test
  void anAnnouncementIsShownFirstAndKeptWhenConfirmed() throws Exception {
    LocalDate day = LocalDate.of(2032, 5, 17);
    String shown =
        page(post("/o/krabi/holidays/readings").param("announcement", TEXT).param("source", "มติ"));
    assertThat(shown).contains("อ่านประกาศได้ ๑ วัน", "๑๗ พ.ค. ๒๕๗๕", "วันจันทร์");
    assertThat(working.isWorkingDay(day, "")).isTrue();

    Heard heard = hear();
    MockHttpServletResponse saved = answer(confirmation("17 พ.ค. 2575", ""));
    assertThat(saved.getRedirectedUrl()).isEqualTo("/o/krabi/holidays?year=2575");
    assertThat(working.isWorkingDay(day, "")).isFalse();
    assertThat(heard.added)
        .isEqualTo(
            new HolidayAdded(day, "วันหยุด, “พิเศษ”", java.util.Set.of(), "krabi", "ถ้อยคำ, เดิม"));
    assertThat(Files.readString(HOME.resolve("holidays/added-2575.yaml"))).contains("2032-05-17");
    assertThat(journal.about("holidays/2032-05-17"))
        .first()
        .satisfies(e -> assertThat(e.act().kind()).isEqualTo("holiday-added"));
    assertThat(page(get("/o/krabi/holidays").param("year", "2575"))).contains("เพิ่มโดย krabi");
  }

  @Test
  void aHolidayOfSomeProvincesClosesThoseOnly() throws Exception {
    answer(confirmation("18 พ.ค. 2575", "สงขลา, สตูล"));
    LocalDate day = LocalDate.of(2032, 5, 18);
    assertThat(working.isWorkingDay(day, "songkhla")).isFalse();
    assertThat(working.isWorkingDay(day, "krabi")).isTrue();
  }

  @Test
  void aHolidayIsCalledOff() throws Exception {
    LocalDate day = LocalDate.of(2032, 12, 10);
    assertThat(working.isWorkingDay(day, "")).isFalse();
    Heard heard = hear();
    answer(confirmation("10 ธ.ค. 2575", "").param("off", "true"));
    assertThat(working.isWorkingDay(day, "")).isTrue();
    assertThat(heard.calledOff.day()).isEqualTo(day);
  }

  @Test
  void whatCannotBeUsedIsToldAndStaysTyped() throws Exception {
    assertThat(page(confirmation("17 พ.ค. 2575", "อาณาจักรลับ")))
        .contains("ไม่รู้จักพื้นที่ “อาณาจักรลับ”", "ถ้อยคำ, เดิม");
    assertThat(page(confirmation("32 พ.ค. 2575", ""))).contains("ไม่มีในปฏิทิน");
    assertThat(page(post("/o/krabi/holidays"))).contains("ยังไม่ได้เลือกวัน");
    assertThat(page(post("/o/krabi/holidays/readings").param("announcement", "ไม่มีอะไร")))
        .contains("ไม่พบวันหยุดในข้อความนี้");
  }

  private static MockHttpServletRequestBuilder confirmation(String day, String where) {
    return post("/o/krabi/holidays")
        .param("take", "0")
        .param("day", day)
        .param("name", "วันหยุด, “พิเศษ”")
        .param("kind", "SPECIAL")
        .param("where", where)
        .param("quote", "ถ้อยคำ, เดิม")
        .param("source", "มติ ครม. ๓ พ.ค. ๒๕๗๕");
  }

  private Heard hear() {
    Heard heard = new Heard();
    context.addApplicationListener(event -> {
      if (event instanceof org.springframework.context.PayloadApplicationEvent<?> payload) {
        heard.take(payload.getPayload());
      }
    });
    return heard;
  }

  /** The last events. */
  private static final class Heard {

    private HolidayAdded added = new HolidayAdded(LocalDate.EPOCH, "", java.util.Set.of(), "", "");
    private HolidayCalledOff calledOff =
        new HolidayCalledOff(LocalDate.EPOCH, "", java.util.Set.of(), "", "");

    private void take(Object event) {
      switch (event) {
        case HolidayAdded a -> added = a;
        case HolidayCalledOff c -> calledOff = c;
        default -> {}
      }
    }
  }
}
