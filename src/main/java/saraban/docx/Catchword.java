package saraban.docx;

/**
 * The words at the foot of a page that go on over it.
 *
 * @param block which block of the document begins last on the page
 * @param text "/๓. จัดทำ..."
 */
public record Catchword(int block, String text) {}
