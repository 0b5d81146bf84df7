package saraban.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.Pages;
import saraban.organisation.Office;
import saraban.pdf.PdfPages;

class FormPaperTest {

  @Test
  void everyFormIsPrintedEmptyAndFilledIn(@TempDir Path home) {
    FormWorld world = new FormWorld(home);
    FormPaper paper = new FormPaper(Pages.family(), world.standing);
    Office office = world.office(FormWorld.OFFICE);
    assertThat(world.forms.all().forms()).hasSize(4);
    for (Form form : world.forms.all().forms()) {
      Matter matter = world.open(form.name());
      Answers filled = CheckAnswers.check(form, FormWorld.answers(form, 1)).answers();
      for (Answers answers : new Answers[] {Answers.NONE, filled}) {
        byte[] pdf = paper.pdf(matter, office, answers, matter.due().orElseThrow());
        assertThat(PdfPages.sizes(form.title(), pdf)).as(form.name()).isNotEmpty();
      }
    }
  }
}
