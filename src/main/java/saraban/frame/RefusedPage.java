package saraban.frame;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Shows the sentence of what was refused on a page of its own. */
@ControllerAdvice
class RefusedPage {

  @ExceptionHandler(Refused.class)
  String refused(Refused refused, HttpServletResponse response, Model model) {
    response.setStatus(HttpServletResponse.SC_CONFLICT);
    model.addAttribute("message", refused.getMessage());
    return "refused";
  }
}
