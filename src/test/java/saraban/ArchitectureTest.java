package saraban;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {

  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("saraban");

  private static final String[] ENGINE = {
    "saraban.document",
    "saraban.typesetting",
    "saraban.pdf",
    "saraban.svg",
    "saraban.docx",
    "saraban.markup",
    "saraban.layout",
    "saraban.thai"
  };

  @Test
  void packagesUseOnlyWhatTheyDeclare() {
    ApplicationModules.of(Application.class).verify();
  }

  @Test
  void theEngineKnowsNoSpringAndNoClock() {
    noClasses()
        .that()
        .resideInAnyPackage(ENGINE)
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "org.springframework.web..",
                "org.springframework.boot..",
                "org.springframework.context..",
                "org.springframework.stereotype.."))
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(CODE);
  }

  @Test
  void librariesStayInTheirPackage() {
    stays("org.apache.lucene..", "saraban.search..");
    stays("org.apache.poi..", "saraban.sheet..");
    stays("org.commonmark..", "saraban.markup..");
    stays("com.ibm.icu..", "saraban.thai..", "saraban.search..");
    stays("org.thymeleaf..", "saraban.template..", "saraban.desk..", "saraban.frame..");
    stays("org.apache.poi..", "saraban.sheet..");
    stays("org.apache.pdfbox..", "saraban.pdf..");
    stays("org.docx4j..", "saraban.docx..");
  }

  private static void stays(String library, String... packages) {
    noClasses()
        .that()
        .resideOutsideOfPackages(packages)
        .should()
        .dependOnClassesThat(resideInAnyPackage(library))
        .check(CODE);
  }

  @Test
  void namesSayWhatThingsAre() {
    classes()
        .should()
        .haveSimpleNameNotEndingWith("Service")
        .andShould()
        .haveSimpleNameNotEndingWith("Manager")
        .andShould()
        .haveSimpleNameNotEndingWith("Helper")
        .andShould()
        .haveSimpleNameNotEndingWith("Util")
        .andShould()
        .haveSimpleNameNotEndingWith("Utils")
        .andShould()
        .haveSimpleNameNotEndingWith("Impl")
        .andShould()
        .haveSimpleNameNotEndingWith("DTO")
        .check(CODE);
  }

  @Test
  void publicTypesSayInASentenceWhatTheyAre() throws IOException {
    List<String> silent;
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      silent =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(ArchitectureTest::publicWithoutJavadoc)
              .map(Path::toString)
              .toList();
    }
    assertThat(silent).isEmpty();
  }

  private static boolean publicWithoutJavadoc(Path file) {
    try {
      String code = Files.readString(file);
      int type = code.indexOf("\npublic ");
      return type > 0 && !code.substring(0, type).contains("/**");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
