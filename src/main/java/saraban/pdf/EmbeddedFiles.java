package saraban.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Puts further files into a PDF, beside those that are in it. */
final class EmbeddedFiles {

  private final PDDocument document;

  EmbeddedFiles(PDDocument document) {
    this.document = document;
  }

  void add(List<PdfWriter.Attachment> files) throws IOException {
    if (files.isEmpty()) {
      return;
    }
    var catalog = document.getDocumentCatalog();
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(catalog);
    Map<String, PDComplexFileSpecification> all = new TreeMap<>();
    PDEmbeddedFilesNameTreeNode before = names.getEmbeddedFiles();
    if (before != null && before.getNames() != null) {
      all.putAll(before.getNames());
    }
    COSArray associated = catalog.getCOSObject().getCOSArray(COSName.getPDFName("AF"));
    COSArray list = associated == null ? new COSArray() : associated;
    for (PdfWriter.Attachment file : files) {
      PDComplexFileSpecification added = specification(file);
      all.put(file.name(), added);
      list.add(added.getCOSObject());
    }
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(all);
    names.setEmbeddedFiles(tree);
    catalog.setNames(names);
    catalog.getCOSObject().setItem(COSName.getPDFName("AF"), list);
  }

  private PDComplexFileSpecification specification(PdfWriter.Attachment file) throws IOException {
    PDEmbeddedFile content =
        new PDEmbeddedFile(document, new ByteArrayInputStream(file.bytes()), COSName.FLATE_DECODE);
    content.setSubtype(file.mimeType());
    content.setSize(file.bytes().length);
    PDComplexFileSpecification specification = new PDComplexFileSpecification();
    specification.setFile(file.name());
    specification.setFileUnicode(file.name());
    specification.setFileDescription(file.description());
    specification.setEmbeddedFile(content);
    specification.setEmbeddedFileUnicode(content);
    specification.getCOSObject().setName(COSName.getPDFName("AFRelationship"), file.relationship());
    return specification;
  }
}
