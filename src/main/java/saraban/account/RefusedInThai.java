package saraban.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** The API's answer to whoever has not said who they are. */
@Component
class RefusedInThai implements AuthenticationEntryPoint {

  private static final String ANSWER = "{\"code\":\"%s\",\"message\":\"%s\",\"details\":[]}";

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    response.setHeader("WWW-Authenticate", "Basic realm=\"saraban\", charset=\"UTF-8\"");
    response.setContentType("application/json");
    response.getOutputStream().write(answer(failure).getBytes(StandardCharsets.UTF_8));
  }

  private static String answer(AuthenticationException failure) {
    return failure instanceof LockedException
        ? ANSWER.formatted("locked", "ใส่รหัสผ่านผิดหลายครั้ง รอ ๕ นาทีแล้วลองใหม่")
        : ANSWER.formatted("not-signed-in", "ชื่อผู้ใช้หรือรหัสผ่านไม่ถูก ส่งมาใหม่แบบ HTTP Basic");
  }
}
