package saraban.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import saraban.WithServer;

class CalendarFeedTest extends WithServer {

  private static final Pattern ADDRESS = Pattern.compile("/calendar/[^\"]+\\.ics");

  private final TimeZone zone = TimeZone.getDefault();

  @Autowired private MockMvc pages;

  @AfterEach
  void backHome() {
    TimeZone.setDefault(zone);
  }

  @Test
  void theLastDayIsThatDayWhereverTheMachineStands() throws Exception {
    for (String place : new String[] {"UTC", "Asia/Bangkok", "America/New_York"}) {
      TimeZone.setDefault(TimeZone.getTimeZone(place));
      String unfolded = ask(address()).getContentAsString().replace("\r\n ", "");
      assertThat(unfolded).contains("UID:asked-krabi-2563-circular-4366@saraban");
      assertThat(unfolded).contains("DTSTART;VALUE=DATE:20201016").doesNotContain("20201015");
    }
  }

  @Test
  void nobodyGuessesTheAddress() throws Exception {
    assertThat(ask("/calendar/a3JhYmkga3JhYmk.4102444800.AAAA.ics").getStatus()).isEqualTo(404);
  }

  private String address() throws Exception {
    String board =
        pages
            .perform(get("/o/krabi/board").with(user("krabi")))
            .andReturn()
            .getResponse()
            .getContentAsString();
    Matcher found = ADDRESS.matcher(board);
    assertThat(found.find()).isTrue();
    return found.group();
  }

  private MockHttpServletResponse ask(String address) throws Exception {
    return pages.perform(get(address)).andReturn().getResponse();
  }
}
