package saraban.template;

import java.util.List;
import saraban.home.Home;

/** The templates of this installation. */
public final class LetterTemplates {

  private final Home home;

  public LetterTemplates(Home home) {
    this.home = home;
  }

  /** All of them, read anew, by file name. */
  public List<LetterTemplate> all() {
    throw new UnsupportedOperationException(home.toString());
  }

  /**
   * @throws TemplateRefused if there is none of this name or it has a fault
   */
  public LetterTemplate named(String name) {
    throw new UnsupportedOperationException(home.toString() + name);
  }
}
