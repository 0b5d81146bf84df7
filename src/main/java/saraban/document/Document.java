package saraban.document;

import java.util.List;

/**
 * What is said and in which styles; where it stands is the typesetter's or Word's business.
 *
 * @param lastPage fixed things of the last page
 */
public record Document(
    Info info, PageStyle page, List<Placed> firstPage, List<Placed> lastPage, List<Block> blocks) {

  public Document(Info info, PageStyle page, List<Placed> firstPage, List<Block> blocks) {
    this(info, page, firstPage, List.of(), blocks);
  }

  /**
   * What a file says about itself.
   *
   * @param date ISO day that stands in the file's metadata; never the clock
   */
  public record Info(String title, String author, String subject, java.time.LocalDate date) {}
}
