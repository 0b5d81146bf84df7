package saraban.frame;

import java.util.Map;
import java.util.Optional;
import saraban.account.Acting;
import saraban.letter.LetterId;

/**
 * A part of the page of a letter, issued or received, that a feature contributes: what the letter
 * was answered with, whom it was sent to, which letters it belongs to.
 */
public interface LetterPanel {

  /** What this feature has to say about a letter to somebody who may open it. */
  Optional<Panel> of(Acting acting, LetterId letter);

  /**
   * A piece of a page.
   *
   * @param template file with the fragment: "dispatch"
   * @param fragment a fragment of it with one parameter, the model: {@code th:fragment="panel(m)"}
   * @param model what the fragment shows
   * @param passesOn it offers to pass the letter on; the page itself then does not
   */
  record Panel(String template, String fragment, Map<String, Object> model, boolean passesOn) {

    public Panel(String template, String fragment, Map<String, Object> model) {
      this(template, fragment, model, false);
    }
  }
}
