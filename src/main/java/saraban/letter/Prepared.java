package saraban.letter;

/** Who wrote, typed and checked a letter: the line of its office copy (ข้อ 30); empty if open. */
public record Prepared(String drafter, String typist, String checker) {

  public static final Prepared BLANK = new Prepared("", "", "");
}
