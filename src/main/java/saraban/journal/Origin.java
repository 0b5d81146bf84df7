package saraban.journal;

import java.util.function.Supplier;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** From where the present act comes: the address of the request, or the program itself. */
final class Origin implements Supplier<String> {

  static final String PROGRAM = "program";

  @Override
  public String get() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
        ? web.getRequest().getRemoteAddr()
        : PROGRAM;
  }
}
