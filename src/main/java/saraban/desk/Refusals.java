package saraban.desk;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import saraban.archive.ArchiveDamaged;
import saraban.issuing.CannotSet;

/** Failures that tell the user something: a page with the sentence. */
@ControllerAdvice(basePackages = "saraban.desk")
class Refusals {

  @ExceptionHandler({CannotSet.class, ArchiveDamaged.class})
  String refused(RuntimeException refused, HttpServletResponse response, Model model) {
    response.setStatus(HttpServletResponse.SC_CONFLICT);
    model.addAttribute("message", refused.getMessage());
    return "refused";
  }
}
