package saraban.register;

/** Why something is done to a number: asked for, and kept. */
public final class Reason {

  private static final int LONGEST = 1000;

  private Reason() {}

  /**
   * @param failed what is not done without it, in Thai
   * @throws BookRefused if it is empty or too long
   */
  public static String required(String failed, String because) {
    String given = because.strip();
    if (given.isEmpty()) {
      throw new BookRefused("no-reason", failed + " ต้องบอกเหตุผล");
    }
    if (given.length() > LONGEST) {
      throw new BookRefused("no-reason", failed + " เหตุผลยาวเกิน ๑,๐๐๐ ตัวอักษร เขียนให้สั้นลง");
    }
    return given;
  }
}
