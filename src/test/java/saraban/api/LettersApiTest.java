package saraban.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import saraban.SampleLetters;
import saraban.WithServer;
import saraban.letter.Series;
import saraban.register.Books;

class LettersApiTest extends WithServer {

  private static final Pattern RUNNING = Pattern.compile("\"running\":(\\d+)");

  @LocalServerPort private int port;
  @Autowired private Books books;
  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void fiftyProgramsAtOnceGetOneToFifty() {
    open(2580);
    List<CompletableFuture<HttpResponse<String>>> asked = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      asked.add(
          client.sendAsync(
              post("krabi", letter("1 มีนาคม 2580")), HttpResponse.BodyHandlers.ofString()));
    }
    List<Integer> numbers = new ArrayList<>();
    for (var answer : asked) {
      Matcher running = RUNNING.matcher(answer.join().body());
      assertThat(running.find()).as(answer.join().body()).isTrue();
      numbers.add(Integer.parseInt(running.group(1)));
    }
    assertThat(numbers)
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 50).boxed().toList());
  }

  @Test
  void theAnswerHasTheNumberAndWhereTheFilesAre() throws Exception {
    open(2581);
    var answer = send(post("krabi", letter("1 มีนาคม 2581")));
    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.body())
        .contains("\"id\":\"krabi-2581-circular-1\"", "\"number\":\"กบ 0023.1/ว 1\"");
    assertThat(send(get("krabi", "/api/books/krabi/circular/2581")).body())
        .contains("\"next\":2", "krabi-2581-circular-1");
  }

  @Test
  void refusalsHaveACodeAndAThaiSentence() throws Exception {
    refused(400, "letter-file", "krabi", "subjet: ทดสอบ", "หมายถึง “subject” หรือไม่");
    refused(422, "gaps", "krabi", "from: krabi\nnumber: กบ 0023.1/ว", "วันที่");
    refused(409, "no-open-book", "krabi", letter("1 มีนาคม 2595"), "ยังไม่ได้เปิดสมุด");
    refused(403, "not-your-office", "dla", letter("1 มีนาคม 2564"), "ไม่มีสิทธิ์");
    open(2582);
    refused(422, "not-issued", "krabi", letter("1 มิถุนายน 2582").replace("ทดสอบ", "🎉"), "🎉");
    refused(409, "year-over", "krabi", letter("1 มิถุนายน 2564"), "ไม่ออกเลขย้อนหลัง");
    assertThat(send(get("nobody", "/api/books/krabi/circular/2564")).statusCode()).isEqualTo(401);
    assertThat(send(get("muang", "/api/books/krabi/circular/2564")).statusCode()).isEqualTo(404);
  }

  private void refused(int status, String code, String login, String file, String message)
      throws Exception {
    var answer = send(post(login, file));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.body()).contains("\"code\":\"" + code + "\"", message);
  }

  private void open(int year) {
    books.open(
        new Books.Opening("krabi", Series.CIRCULAR, year, 1, SampleLetters.DAY, "krabi", ""));
  }

  private static String letter(String date) {
    return """
    from: krabi
    number: กบ 0023.1/ว
    date: %s
    subject: ทดสอบ
    to: [นายอำเภอ ทุกอำเภอ]
    body: ด้วยจังหวัดกระบี่ทดสอบ
    signatory: {name: นายสมชาย ใจมั่น, position: [ผู้ว่าราชการจังหวัดกระบี่]}
    """
        .formatted(date);
  }

  private HttpRequest post(String login, String file) {
    return request(login, "/api/letters").POST(HttpRequest.BodyPublishers.ofString(file)).build();
  }

  private HttpRequest get(String login, String path) {
    return request(login, path).GET().build();
  }

  private HttpResponse<String> send(HttpRequest request) throws Exception {
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String login, String path) {
    byte[] secret = (login + ":saraban").getBytes(StandardCharsets.UTF_8);
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
        .timeout(Duration.ofSeconds(120))
        .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(secret));
  }
}
