package saraban.letter;

/**
 * The person that a certificate is about, who signs below the photograph (ข้อ 24).
 *
 * @param name printed below the signature
 * @param photo file of the letter's pictures; empty for a frame to paste one into
 */
public record Certified(String name, String photo) {}
