package saraban.printout;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import saraban.font.FontFamily;

/** A list in answer to a request: a PDF that is shown, or a workbook that is saved. */
@Component
public class AnswerListing {

  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final PrintListing print;

  AnswerListing(FontFamily family) {
    this.print = new PrintListing(family);
  }

  /**
   * @param format "pdf" or "xlsx"
   * @param name of the file, without its ending
   */
  public ResponseEntity<byte[]> answer(Listing listing, String format, String name) {
    boolean pdf = format.equals("pdf");
    String disposition =
        (pdf ? ContentDisposition.inline() : ContentDisposition.attachment())
            .filename(name + "." + format, StandardCharsets.UTF_8)
            .build()
            .toString();
    return ResponseEntity.ok()
        .contentType(pdf ? MediaType.APPLICATION_PDF : XLSX)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
        .body(pdf ? print.pdf(listing) : ListingSheet.xlsx(listing));
  }
}
