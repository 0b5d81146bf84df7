package saraban.form;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import saraban.account.Acting;
import saraban.organisation.Office;

/** The files of one office's form: to fill in, as it came back, marked, printed, proofs. */
@Controller
class ReturnFilesPage {

  private static final String PATH = FormPages.MATTER + "/offices/{code}";

  private final FormPages pages;
  private final Returns returns;
  private final ReturnFiles files;
  private final PackForms pack;
  private final FormPaper paper;
  private final Clock clock;

  ReturnFilesPage(
      FormPages pages,
      Returns returns,
      ReturnFiles files,
      PackForms pack,
      FormPaper paper,
      Clock clock) {
    this.pages = pages;
    this.returns = returns;
    this.files = files;
    this.pack = pack;
    this.paper = paper;
    this.clock = clock;
  }

  @GetMapping(PATH + "/form.xlsx")
  ResponseEntity<byte[]> workbook(
      Acting acting,
      @PathVariable String letter,
      @PathVariable String form,
      @PathVariable String code) {
    Matter matter = pages.matter(acting, letter, form);
    Office office = pages.recipient(acting, matter, code);
    return FormPages.file(
        pack.press(matter).workbook(office), FormPages.XLSX, PackForms.fileName(matter, office));
  }

  /** Without a version an empty form. */
  @GetMapping(PATH + "/form.pdf")
  ResponseEntity<byte[]> pdf(
      Acting acting,
      @PathVariable String letter,
      @PathVariable String form,
      @PathVariable String code,
      @RequestParam(defaultValue = "0") int version) {
    Matter matter = pages.matter(acting, letter, form);
    Office office = pages.recipient(acting, matter, code);
    Answers answers =
        returns.find(matter.id(), code, version).map(Returned::answers).orElse(Answers.NONE);
    byte[] pdf = paper.pdf(matter, office, answers, LocalDate.now(clock));
    return FormPages.file(pdf, FormPages.PDF, office.shortName() + ".pdf");
  }

  @GetMapping(PATH + "/versions/{version}/file")
  ResponseEntity<byte[]> asItCame(
      Acting acting,
      @PathVariable String letter,
      @PathVariable String form,
      @PathVariable String code,
      @PathVariable int version) {
    Returned returned = returned(acting, letter, form, code, version);
    byte[] file = files.find(returned.matter(), code, version).orElseThrow(FormPages::notFound);
    return FormPages.file(file, "application/octet-stream", returned.fileName());
  }

  @GetMapping(PATH + "/versions/{version}/marked")
  ResponseEntity<byte[]> marked(
      Acting acting,
      @PathVariable String letter,
      @PathVariable String form,
      @PathVariable String code,
      @PathVariable int version) {
    Returned returned = returned(acting, letter, form, code, version);
    byte[] marked =
        files
            .find(returned.matter(), code, version)
            .flatMap(file -> MarkFaults.copy(returned, file))
            .orElseThrow(() ->
                new NotPossible(
                    "ทำสำเนาที่ทำเครื่องหมายไว้ไม่ได้ เพราะแฟ้มมีมาโคร อ้างแฟ้มอื่น หรือเป็น"
                        + " OpenDocument ใช้รายการที่ต้องแก้บนหน้านี้แทน"));
    return FormPages.file(marked, "application/octet-stream", "แก้ไข " + returned.fileName());
  }

  @GetMapping(PATH + "/versions/{version}/proofs/{key}")
  ResponseEntity<byte[]> proof(
      Acting acting,
      @PathVariable String letter,
      @PathVariable String form,
      @PathVariable String code,
      @PathVariable int version,
      @PathVariable String key) {
    Returned returned = returned(acting, letter, form, code, version);
    String name = returned.answers().get(key).orElseThrow(FormPages::notFound);
    byte[] file =
        files.proof(returned.matter(), code, version, key).orElseThrow(FormPages::notFound);
    return FormPages.file(file, "application/octet-stream", name);
  }

  private Returned returned(Acting acting, String letter, String form, String code, int version) {
    Matter matter = pages.matter(acting, letter, form);
    pages.recipient(acting, matter, code);
    return returns.find(matter.id(), code, version).orElseThrow(FormPages::notFound);
  }
}
