package saraban.revision;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import saraban.letter.Letter;
import saraban.letter.LetterMark;

/** Word files of letters, and what people do to them. */
final class WordFiles {

  private static final Pattern PARAGRAPH =
      Pattern.compile("<w:p>(?:(?!</w:p>).)*</w:p>", Pattern.DOTALL);

  private WordFiles() {}

  static byte[] word(Letter letter) {
    return ReadBackTest.word(letter, LetterMark.of(letter));
  }

  /** The file with its main part edited. */
  static byte[] edited(byte[] file, UnaryOperator<String> edit) {
    Map<String, byte[]> parts = parts(file);
    String xml = new String(parts.get("word/document.xml"), StandardCharsets.UTF_8);
    parts.put("word/document.xml", edit.apply(xml).getBytes(StandardCharsets.UTF_8));
    return zip(parts);
  }

  static Map<String, byte[]> parts(byte[] file) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        parts.put(e.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Without the paragraph that has a text. */
  static String without(String xml, String text) {
    return xml.replace(paragraph(xml, text), "");
  }

  /** With a paragraph made of the one that has a text, and put behind it. */
  static String after(String xml, String text, UnaryOperator<String> made) {
    String paragraph = paragraph(xml, text);
    return xml.replace(paragraph, paragraph + made.apply(paragraph));
  }

  /** A paragraph with its style, and nothing but a text in it. */
  static String plain(String paragraph, String text) {
    return paragraph.replaceFirst(
        "(?s)</w:pPr>.*",
        Matcher.quoteReplacement("</w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>"));
  }

  private static String paragraph(String xml, String text) {
    Matcher found = PARAGRAPH.matcher(xml);
    while (found.find()) {
      if (found.group().contains(text)) {
        return found.group();
      }
    }
    throw new AssertionError("no paragraph with " + text);
  }
}
