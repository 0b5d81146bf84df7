package saraban.letter;

/**
 * What the people of an office may see of issued letters: the one place that decides it. Letters of
 * its own registry and letters without secrecy are open; of others only the number.
 *
 * @param registry code of the office that keeps the reader's books
 */
public record Visibility(String registry) {

  public boolean opens(IssuedLetter letter) {
    return opens(letter.id(), letter.letter().secrecy());
  }

  public boolean opens(LetterId id, Secrecy secrecy) {
    return secrecy == Secrecy.NONE || id.registry().equals(registry);
  }
}
