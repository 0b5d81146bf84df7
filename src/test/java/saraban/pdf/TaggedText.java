package saraban.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What a reader of the tags hears: the text of each element, its lines run together. */
final class TaggedText {

  private final Map<PDPage, Map<Integer, String>> marks = new HashMap<>();
  private final List<String> texts = new ArrayList<>();

  TaggedText(PDDocument document) throws IOException {
    for (PDPage page : document.getPages()) {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.processPage(page);
      Map<Integer, String> texts = new HashMap<>();
      extractor.getMarkedContents().forEach(mark -> texts.put(mark.getMCID(), text(mark)));
      marks.put(page, texts);
    }
    walk(document.getDocumentCatalog().getStructureTreeRoot());
  }

  private static String text(PDMarkedContent mark) {
    StringBuilder text = new StringBuilder();
    for (Object each : mark.getContents()) {
      if (each instanceof TextPosition position) {
        text.append(position.getUnicode());
      }
    }
    return text.toString();
  }

  private void walk(PDStructureNode node) {
    StringBuilder own = new StringBuilder();
    for (Object kid : node.getKids()) {
      switch (kid) {
        case PDMarkedContentReference mark ->
            own.append(marks.get(mark.getPage()).get(mark.getMCID()));
        case Integer mark -> own.append(marks.get(((PDStructureElement) node).getPage()).get(mark));
        case PDStructureElement element -> walk(element);
        default -> throw new AssertionError(kid);
      }
    }
    if (!own.isEmpty()) {
      texts.add(own.toString());
    }
  }

  List<String> ofElements() {
    return texts;
  }
}
