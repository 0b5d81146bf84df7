package saraban.template;

/** A template cannot be used; the message says in Thai file, line, what and what was meant. */
public final class TemplateRefused extends RuntimeException {

  private static final long serialVersionUID = 1;

  public TemplateRefused(String message) {
    super(message);
  }
}
