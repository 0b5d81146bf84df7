package saraban.desk;

import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import saraban.account.People;

/** Signing in, and from there to the desk of one's usual office. */
@Controller
class SignInPage {

  private final People people;

  SignInPage(People people) {
    this.people = people;
  }

  @GetMapping("/signin")
  String signIn(HttpSession session, Model model) {
    boolean locked =
        session.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION) instanceof LockedException;
    model.addAttribute("locked", locked);
    return "signin";
  }

  @GetMapping("/")
  String start(Principal principal) {
    return people
        .find(principal.getName())
        .filter(person -> !person.offices().isEmpty())
        .map(person -> "redirect:/o/" + person.offices().getFirst() + "/")
        .orElse("redirect:/signin");
  }
}
