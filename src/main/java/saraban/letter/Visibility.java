package saraban.letter;

/**
 * What the people of an office may see of letters: the one place that decides it. Issued letters of
 * its own registry and those without secrecy are open; of others only the number. What another
 * registry received is its own affair: nothing of it is seen.
 *
 * @param registry code of the office that keeps the reader's books
 */
public record Visibility(String registry) {

  public boolean opens(FiledLetter letter) {
    return opens(letter.id(), letter.letter().secrecy());
  }

  /** Whether the reader may know that there is such a letter. */
  public boolean sees(LetterId id) {
    return !id.series().received() || id.registry().equals(registry);
  }

  public boolean opens(LetterId id, Secrecy secrecy) {
    return id.registry().equals(registry) || secrecy == Secrecy.NONE && !id.series().received();
  }
}
