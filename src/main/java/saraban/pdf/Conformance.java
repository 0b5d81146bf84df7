package saraban.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * What files claim to keep to: PDF/A part and level, PDF/UA.
 *
 * @param part of ISO 19005: 1 to 3; 0 if none is claimed
 * @param level 'A', 'U' or 'B'
 */
record Conformance(int part, char level, boolean universal) {

  private static final Pattern PART =
      Pattern.compile("pdfaid:part(?:>|=\")(\\d)(?:</pdfaid:part>|\")");
  private static final Pattern LEVEL =
      Pattern.compile("pdfaid:conformance(?:>|=\")([ABUabu])(?:</pdfaid:conformance>|\")");
  private static final Pattern UNIVERSAL = Pattern.compile("pdfuaid:part(?:>|=\")1");
  private static final Conformance NONE = new Conformance(0, 'B', false);

  static Conformance of(PDDocument document) throws IOException {
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    if (metadata == null) {
      return NONE;
    }
    String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    Matcher part = PART.matcher(xmp);
    Matcher level = LEVEL.matcher(xmp);
    return part.find() && level.find()
        ? new Conformance(
            Integer.parseInt(part.group(1)),
            Character.toUpperCase(level.group(1).charAt(0)),
            UNIVERSAL.matcher(xmp).find())
        : NONE;
  }

  /** What all of them keep to; the first one's rules apply to the whole. */
  static Conformance common(List<PDDocument> documents) throws IOException {
    Conformance common = of(documents.getFirst());
    for (PDDocument document : documents.subList(1, documents.size())) {
      common = common.and(of(document));
    }
    return common;
  }

  private Conformance and(Conformance other) {
    if (part == 0 || other.part == 0) {
      return NONE;
    }
    char weaker = "AUB".indexOf(level) > "AUB".indexOf(other.level) ? level : other.level;
    return new Conformance(part, weaker, universal && other.universal);
  }

  /** Takes back from the first file's metadata what the whole does not keep. */
  void claim(PDDocument bound) throws IOException {
    PDMetadata metadata = bound.getDocumentCatalog().getMetadata();
    if (metadata == null) {
      return;
    }
    String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    xmp = LEVEL.matcher(xmp).replaceFirst("pdfaid:conformance>" + level + "</pdfaid:conformance>");
    if (part == 0) {
      xmp =
          xmp.replaceAll("<pdfaid:(part|conformance)>[^<]*</pdfaid:\\1>", "")
              .replaceAll("<pdfuaid:part>[^<]*</pdfuaid:part>", "");
    }
    if (!universal) {
      xmp = xmp.replaceAll("<pdfuaid:part>[^<]*</pdfuaid:part>", "");
    }
    bound
        .getDocumentCatalog()
        .setMetadata(
            new PDMetadata(
                bound, new java.io.ByteArrayInputStream(xmp.getBytes(StandardCharsets.UTF_8))));
  }
}
