package saraban;

import java.time.Clock;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;
import saraban.archive.Archive;
import saraban.bundle.DraftFiles;
import saraban.calendar.CurrentHolidays;
import saraban.calendar.WorkingDays;
import saraban.font.FontFamilies;
import saraban.font.FontFamily;
import saraban.home.Home;
import saraban.issuing.Emblems;
import saraban.issuing.OfficeSenders;
import saraban.issuing.SetLetter;
import saraban.link.SignedLinks;
import saraban.organisation.Offices;
import saraban.search.LetterIndex;
import saraban.template.LetterTemplates;

/** The server's parts that are no Spring components of their own. */
@Modulithic
@SpringBootApplication
public class Application {

  @Bean
  Home home(@Value("${saraban.home:.}") java.nio.file.Path root) {
    return new Home(root.toAbsolutePath().normalize());
  }

  /** Days are days in Bangkok. */
  @Bean
  Clock clock() {
    return Clock.system(ZoneId.of("Asia/Bangkok"));
  }

  @Bean
  FontFamily fontFamily(Home home) {
    return FontFamilies.load(home);
  }

  @Bean
  SetLetter setLetter(Home home, FontFamily family, Supplier<Offices> offices) {
    return new SetLetter(family, new Emblems(home), offices);
  }

  @Bean
  OfficeSenders officeSenders(Supplier<Offices> offices) {
    return new OfficeSenders(offices);
  }

  @Bean
  Archive archive(Home home) {
    return new Archive(home);
  }

  @Bean(destroyMethod = "close")
  LetterIndex letterIndex(Home home) {
    return LetterIndex.open(home.data().resolve(LetterIndex.FOLDER));
  }

  @Bean
  WorkingDays workingDays(CurrentHolidays holidays) {
    return new WorkingDays(holidays);
  }

  @Bean
  DraftFiles draftFiles(Home home) {
    return new DraftFiles(home);
  }

  @Bean
  SignedLinks signedLinks(Home home) {
    return new SignedLinks(home);
  }

  @Bean
  LetterTemplates letterTemplates(Home home) {
    return new LetterTemplates(home);
  }
}
