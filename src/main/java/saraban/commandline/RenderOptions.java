package saraban.commandline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The arguments of render. */
record RenderOptions(List<String> files, Path out, Set<Format> formats) {

  /** A kind of file that we write. */
  enum Format {
    PDF(".pdf"),
    DOCX(".docx"),
    /** Original, สำเนาคู่ฉบับ and สำเนา in one PDF. */
    SET("-set.pdf");

    private final String ending;

    Format(String ending) {
      this.ending = ending;
    }

    String ending() {
      return ending;
    }
  }

  static RenderOptions parse(List<String> arguments) {
    List<String> files = new ArrayList<>();
    Optional<String> out = Optional.empty();
    Optional<String> format = Optional.empty();
    boolean set = false;
    for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
      String argument = rest.next();
      String name = argument.split("=", 2)[0];
      switch (name) {
        case "--out", "-o" -> out = Optional.of(value(argument, rest));
        case "--format", "-f" -> format = Optional.of(value(argument, rest));
        case "--set" -> set = true;
        default -> files.add(file(argument));
      }
    }
    if (files.isEmpty()) {
      throw new NotUnderstood("ยังไม่ได้บอกแฟ้มหนังสือ เช่น saraban render letter.yaml --out out");
    }
    refuseSameNames(files);
    Set<Format> formats = new HashSet<>(format.map(RenderOptions::formats).orElse(USUAL));
    if (set) {
      formats.add(Format.SET);
    }
    return new RenderOptions(List.copyOf(files), path(out.orElse(".")), Set.copyOf(formats));
  }

  private static final Set<Format> USUAL = Set.of(Format.PDF, Format.DOCX);

  private static String value(String argument, Iterator<String> rest) {
    int equals = argument.indexOf('=');
    if (equals > 0) {
      return argument.substring(equals + 1);
    }
    if (!rest.hasNext()) {
      throw new NotUnderstood("หลัง %s ต้องมีค่า".formatted(argument));
    }
    return rest.next();
  }

  private static String file(String argument) {
    if (argument.startsWith("-") && !argument.equals("-")) {
      throw new NotUnderstood(
          "render ไม่รู้จัก %s มีแต่ --out, --format และ --set".formatted(argument));
    }
    return argument;
  }

  private static Path path(String written) {
    try {
      return Path.of(written);
    } catch (java.nio.file.InvalidPathException e) {
      throw new NotUnderstood("“%s” ไม่เป็นชื่อโฟลเดอร์".formatted(written));
    }
  }

  private static Set<Format> formats(String written) {
    Set<Format> formats = new HashSet<>();
    for (String name : written.split(",")) {
      switch (name.strip().toLowerCase(java.util.Locale.ROOT)) {
        case "pdf" -> formats.add(Format.PDF);
        case "docx" -> formats.add(Format.DOCX);
        default ->
            throw new NotUnderstood("--format ไม่รู้จัก “%s” ใช้ได้ pdf และ docx".formatted(name));
      }
    }
    return formats;
  }

  /** The output takes the name of the input: two of one name would overwrite each other. */
  private static void refuseSameNames(List<String> files) {
    Set<String> names = new HashSet<>();
    for (String file : files) {
      if (!names.add(stem(file))) {
        throw new NotUnderstood(
            "มีแฟ้มชื่อ “%s” มากกว่าหนึ่งแฟ้ม ผลจะทับกัน สั่ง render แยกครั้ง"
                .formatted(stem(file)));
      }
    }
  }

  /** The name of the output, without ending. */
  static String stem(String file) {
    if (file.equals("-")) {
      return "letter";
    }
    String name = String.valueOf(path(file).getFileName());
    return name.replaceFirst("\\.(yaml|yml|json)$", "");
  }
}
