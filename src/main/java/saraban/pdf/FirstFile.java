package saraban.pdf;

import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What a binding takes from its first file alone. Merging mixes in what the others say: their
 * program, where to open, and colour profiles, of which PDF/A allows only one (ISO 19005-3, 6.2.3).
 *
 * @param profiles what {@code OutputIntents} was
 */
record FirstFile(COSDictionary about, Optional<COSBase> profiles) {

  private static final List<COSName> ACTIONS = List.of(COSName.OPEN_ACTION, COSName.AA);

  static FirstFile of(PDDocument first) {
    COSDictionary catalog = first.getDocumentCatalog().getCOSObject();
    return new FirstFile(
        new COSDictionary(first.getDocumentInformation().getCOSObject()),
        Optional.ofNullable(catalog.getDictionaryObject(COSName.OUTPUT_INTENTS))
            .map(FirstFile::copied));
  }

  private static COSBase copied(COSBase profiles) {
    return profiles instanceof org.apache.pdfbox.cos.COSArray array
        ? new org.apache.pdfbox.cos.COSArray(array.toList())
        : profiles;
  }

  void restore(PDDocument bound) {
    COSDictionary now = bound.getDocumentInformation().getCOSObject();
    now.clear();
    now.addAll(about);
    COSDictionary catalog = bound.getDocumentCatalog().getCOSObject();
    profiles.ifPresent(before -> catalog.setItem(COSName.OUTPUT_INTENTS, before));
    ACTIONS.forEach(catalog::removeItem);
  }
}
