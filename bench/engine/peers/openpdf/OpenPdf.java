import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.Locale;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.SplitCharacter;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.LayoutProcessor;
import org.openpdf.text.pdf.PdfChunk;
import org.openpdf.text.pdf.PdfWriter;
import tools.jackson.databind.JsonNode;

/** Writes the letters with OpenPDF and its LayoutProcessor: OpenPdf FOLDER SECONDS PDF. */
final class OpenPdf {

  private static final float MM = 72 / 25.4f;
  private final BaseFont face;
  private final SplitCharacter words = new ThaiWords();

  private OpenPdf() throws Exception {
    LayoutProcessor.enableKernLiga();
    face = BaseFont.createFont("fonts/Laksaman.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
  }

  public static void main(String[] arguments) throws Exception {
    OpenPdf open = new OpenPdf();
    Rate.print(
        Rate.files(Path.of(arguments[0]), ".texts.json").stream().map(Rate::json).toList(),
        Double.parseDouble(arguments[1]),
        Path.of(arguments[2]),
        open::pdf);
  }

  private byte[] pdf(JsonNode letter) throws Exception {
    var out = new ByteArrayOutputStream(100_000);
    Document document = new Document(PageSize.A4, 30 * MM, 20 * MM, 32 * MM, 20 * MM);
    PdfWriter.getInstance(document, out);
    document.open();
    Paragraph urgency = line("ด่วนที่สุด", 0);
    urgency.getFont().setColor(new Color(0xC00000));
    document.add(urgency);
    document.add(line("ที่ " + letter.get("number").asString() + "    " + letter.get("office").asString(), 0));
    for (JsonNode address : letter.get("address")) {
      document.add(line(address.asString(), 78 * MM));
    }
    document.add(line(letter.get("day").asString(), 75 * MM));
    document.add(line("เรื่อง  " + letter.get("subject").asString(), 0));
    for (JsonNode to : letter.get("to")) {
      document.add(line("เรียน  " + to.asString(), 0));
    }
    for (JsonNode reference : letter.get("references")) {
      document.add(line("อ้างถึง  " + reference.asString(), 0));
    }
    for (JsonNode enclosure : letter.get("enclosures")) {
      document.add(line("สิ่งที่ส่งมาด้วย  " + enclosure.asString(), 0));
    }
    for (JsonNode part : letter.get("body")) {
      Paragraph paragraph = line(part.get("text").asString(), 0);
      paragraph.setFirstLineIndent((part.get("deep").asBoolean() ? 37 : 25) * MM);
      paragraph.setAlignment(Element.ALIGN_JUSTIFIED);
      document.add(paragraph);
    }
    document.add(line(letter.get("closing").asString(), 75 * MM));
    document.add(line(" \n \n(" + letter.get("name").asString() + ")", 75 * MM));
    for (String part : new String[] {"position", "unit"}) {
      for (JsonNode text : letter.get(part)) {
        document.add(line(text.asString(), part.equals("unit") ? 0 : 60 * MM));
      }
    }
    document.add(line(letter.get("phone").asString(), 0));
    document.close();
    return out.toByteArray();
  }

  private Paragraph line(String text, float left) {
    Font font = new Font(face, 10.646f);
    Chunk chunk = new Chunk(text, font);
    chunk.setSplitCharacter(words);
    Paragraph paragraph = new Paragraph(21, "", font);
    paragraph.add(chunk);
    paragraph.setIndentationLeft(left);
    paragraph.setSpacingBefore(6);
    return paragraph;
  }

  /** OpenPDF has no dictionary: lines break where that of the JDK says. */
  private static final class ThaiWords implements SplitCharacter {
    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.of("th"));
    private char[] last = {};
    private boolean[] ends = {};

    @Override
    public boolean isSplitCharacter(int start, int current, int end, char[] cc, PdfChunk[] ck) {
      if (cc != last) {
        last = cc;
        ends = new boolean[cc.length + 1];
        breaks.setText(new String(cc));
        for (int at = breaks.first(); at != BreakIterator.DONE; at = breaks.next()) {
          ends[at] = true;
        }
      }
      return ends[current + 1];
    }
  }
}
