import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import saraban.docx.RenamedFace;
import saraban.letter.Enclosure;
import saraban.letter.Letter;
import saraban.letter.LetterDate;
import saraban.letter.LetterFile;
import saraban.letter.Reference;
import saraban.thai.Digits;
import saraban.thai.ThaiDate;
import tools.jackson.databind.json.JsonMapper;

/**
 * The letters as the other programs want them, a number each: N.json (letter.json), N.texts.json
 * (every text as it is printed, for typesetters), N.docx (for converters), N.values.json and
 * template-*.docx (for those that fill a Word file): what differs between letters is a place
 * holder there, the rest stands.
 */
final class Samples {

  private static final Pattern TEXT = Pattern.compile("(<w:t xml:space=\"preserve\">)([^<]*)(</w:t>)");
  private static final String MAIN = "word/document.xml";
  private static final JsonMapper JSON = new JsonMapper();

  /** Word files of more letters than this nobody needs. */
  private static final int WORD = 200;

  private final Path folder;
  private final Function<Letter, byte[]> docx;

  Samples(Path folder, Function<Letter, byte[]> docx) {
    this.folder = folder;
    this.docx = docx;
  }

  void write(List<Letter> all) throws Exception {
    Files.createDirectories(folder);
    for (int i = 0; i < all.size(); i++) {
      Letter letter = all.get(i);
      text("%04d.json".formatted(i), LetterFile.json(letter));
      text("%04d.texts.json".formatted(i), JSON.writeValueAsString(printed(letter)));
      if (i < WORD) {
        // LibreOffice does not know Thai distribution
        Files.write(
            folder.resolve("%04d.docx".formatted(i)),
            changed(docx.apply(letter), xml -> xml.replace("thaiDistribute", "both")));
      }
    }
    RenamedFace.write(
        Path.of("fonts/Laksaman.ttf"), "TH SarabunPSK", "Regular", folder.resolve("face.ttf"));
  }

  /** Word files with place holders, and what is filled in. */
  void templates(List<Letter> some) throws Exception {
    List<List<String>> texts = new ArrayList<>();
    for (Letter letter : some) {
      texts.add(texts(docx.apply(letter)));
    }
    List<Integer> own = own(texts);
    for (int i = 0; i < texts.size(); i++) {
      Map<String, String> values = new LinkedHashMap<>();
      for (int place : own) {
        values.put(name(place), texts.get(i).get(place));
      }
      text("%04d.values.json".formatted(i), JSON.writeValueAsString(values));
    }
    byte[] first = docx.apply(some.getFirst());
    template("template-braces.docx", first, own, "{{", "}}");
    template("template-dollar.docx", first, own, "${", "}");
  }

  private void text(String name, String text) throws Exception {
    Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  private static Map<String, Object> printed(Letter letter) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("number", letter.number().map(n -> thai(n.canonical())).orElse(""));
    all.put("office", letter.from().name());
    all.put("address", letter.from().address());
    all.put("day", day(letter.date()));
    all.put("subject", letter.subject());
    all.put("to", letter.to());
    all.put("references", letter.references().stream().map(Samples::cited).toList());
    all.put("enclosures", letter.enclosures().stream().map(Enclosure::title).toList());
    all.put("body", List.of(letter.body().strip().split("\n\n")).stream().map(Samples::block).toList());
    all.put("closing", letter.closing());
    all.put("name", letter.signatory().name());
    all.put("position", letter.signatory().position());
    all.put("unit", letter.unit());
    all.put("phone", "โทร. " + letter.contact().phone());
    return all;
  }

  private static Map<String, Object> block(String paragraph) {
    String text = paragraph.strip();
    Matcher marker = Pattern.compile("^\\(?\\d+[.)] ").matcher(text);
    String shown = marker.find() ? thai(marker.group()) + text.substring(marker.end()) : text;
    return Map.of("deep", paragraph.startsWith("   "), "text", shown);
  }

  private static String cited(Reference reference) {
    return "หนังสือ" + reference.from() + " ที่ " + thai(reference.number()) + " ลงวันที่ " + day(reference.date());
  }

  private static String day(LetterDate date) {
    return date instanceof LetterDate.Day d ? ThaiDate.full(d.day(), Digits.THAI) : "";
  }

  private static String thai(String text) {
    return Digits.THAI.of(text);
  }

  private static List<String> texts(byte[] docx) throws Exception {
    List<String> found = new ArrayList<>();
    changed(
        docx,
        xml -> {
          TEXT.matcher(xml).results().forEach(t -> found.add(t.group(2)));
          return xml;
        });
    return found;
  }

  /** The places at which some letter says something else than the first. */
  private static List<Integer> own(List<List<String>> all) {
    List<Integer> places = new ArrayList<>();
    for (int place = 0; place < all.getFirst().size(); place++) {
      int here = place;
      if (all.stream().anyMatch(texts -> !texts.get(here).equals(all.getFirst().get(here)))) {
        places.add(place);
      }
    }
    return places;
  }

  /** A name without digits. */
  private static String name(int place) {
    return "text" + (char) ('a' + place / 26) + (char) ('a' + place % 26);
  }

  private void template(String name, byte[] docx, List<Integer> own, String open, String close)
      throws Exception {
    int[] place = {0};
    byte[] made =
        changed(
            docx,
            xml ->
                TEXT.matcher(xml)
                    .replaceAll(
                        t -> {
                          int here = place[0]++;
                          String text = own.contains(here) ? open + name(here) + close : t.group(2);
                          return Matcher.quoteReplacement(t.group(1) + text + t.group(3));
                        }));
    Files.write(folder.resolve(name), made);
  }

  private static byte[] changed(byte[] docx, UnaryOperator<String> change) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(e.getName()));
        byte[] part = in.readAllBytes();
        out.write(
            e.getName().equals(MAIN)
                ? change.apply(new String(part, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
                : part);
      }
    }
    return bytes.toByteArray();
  }
}
