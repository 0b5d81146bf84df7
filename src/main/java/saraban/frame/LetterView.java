package saraban.frame;

import java.util.Optional;
import org.springframework.ui.Model;
import saraban.account.Acting;
import saraban.letter.LetterId;

/** A feature that shows letters of its own at the one address that every letter has. */
public interface LetterView {

  /** The template that shows the letter, its model filled; nothing if it is none of these. */
  Optional<String> show(Acting acting, LetterId letter, Model model);
}
