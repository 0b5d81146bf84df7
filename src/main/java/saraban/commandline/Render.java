package saraban.commandline;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Supplier;
import saraban.document.Typeface;
import saraban.font.FontFamilies;
import saraban.font.FontFamily;
import saraban.home.Home;
import saraban.issuing.CannotSet;
import saraban.issuing.Emblems;
import saraban.issuing.OfficeSenders;
import saraban.issuing.Print;
import saraban.issuing.PrintSet;
import saraban.issuing.SetLetter;
import saraban.layout.PictureFiles;
import saraban.letter.Letter;
import saraban.letter.LetterFile;
import saraban.letter.LetterFileRefused;
import saraban.organisation.Offices;
import saraban.pdf.PdfWriter;

/** saraban render: letter files into PDF and Word files; takes no number. */
final class Render {

  private final Terminal terminal;
  private final OfficeSenders senders;
  private final SetLetter set;

  Render(Home home, Terminal terminal) {
    this.terminal = terminal;
    Supplier<Offices> offices = Ahead.of(() -> Offices.load(home));
    this.senders = new OfficeSenders(offices);
    FontFamily family = FontFamilies.load(home);
    Ahead.of(() -> PdfWriter.prepared(family.face(Typeface.REGULAR)));
    this.set = new SetLetter(family, new Emblems(home), offices);
  }

  int run(RenderOptions options) {
    boolean all = true;
    for (String file : options.files()) {
      all &= render(file, options);
    }
    return all ? 0 : 1;
  }

  private boolean render(String file, RenderOptions options) {
    String name = file.equals("-") ? "standard input" : file;
    try {
      Letter letter = LetterFile.read(name, read(file), senders);
      for (RenderOptions.Format format : options.formats()) {
        write(letter, format, new BesideFile(file), options.out(), RenderOptions.stem(file));
      }
      return true;
    } catch (LetterFileRefused e) {
      e.faults().forEach(terminal.err()::println);
    } catch (CannotSet e) {
      terminal.err().println(name + ": " + e.getMessage());
    } catch (NoSuchFileException e) {
      terminal.err().println("ไม่พบแฟ้ม “%s”".formatted(name));
    } catch (CharacterCodingException e) {
      terminal
          .err()
          .println("%s: อ่านอักษรในแฟ้มไม่ได้ บันทึกแฟ้มเป็น UTF-8 แล้วสั่งใหม่".formatted(name));
    } catch (IOException e) {
      terminal.err().println("%s: อ่านหรือเขียนแฟ้มไม่ได้ (%s)".formatted(name, e.getMessage()));
    }
    return false;
  }

  private String read(String file) throws IOException {
    byte[] bytes =
        file.equals("-") ? terminal.in().readAllBytes() : Files.readAllBytes(Path.of(file));
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  /** The old file stays until the new one is whole. */
  private void write(
      Letter letter, RenderOptions.Format format, PictureFiles pictures, Path folder, String stem)
      throws IOException {
    String office = letter.from().office();
    Print print = Print.of(SetLetter.Mark.CLEAN).with(pictures);
    byte[] bytes =
        switch (format) {
          case PDF -> set.pdf(letter, office, print);
          case DOCX -> set.docx(letter, office, print);
          case SET -> new PrintSet(set).pdf(letter, office, pictures);
        };
    Files.createDirectories(folder);
    Path part = folder.resolve("." + stem + format.ending() + ".part");
    try {
      Files.write(part, bytes);
      Path target = folder.resolve(stem + format.ending());
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
