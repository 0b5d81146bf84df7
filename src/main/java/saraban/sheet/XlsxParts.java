package saraban.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The parts of a file that is a ZIP, unpacked one by one and never more than allowed. */
final class XlsxParts implements AutoCloseable {

  private static final int SHORT = 1_000_000;
  private static final int MOST_PARTS = 5_000;
  private static final XMLInputFactory XML = factory();

  private final ZipFile zip;
  private long left;

  private XlsxParts(ZipFile zip, long inflated) {
    this.zip = zip;
    this.left = inflated;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  static XlsxParts open(byte[] file, Limits limits) throws IOException {
    XlsxParts parts = new XlsxParts(ZipFile.builder().setByteArray(file).get(), limits.inflated());
    List<ZipArchiveEntry> entries = Collections.list(parts.zip.getEntries());
    long told = entries.stream().mapToLong(ZipArchiveEntry::getSize).filter(s -> s > 0).sum();
    if (entries.size() > MOST_PARTS || told > limits.inflated()) {
      parts.close();
      throw WorkbookRefused.tooLarge();
    }
    return parts;
  }

  boolean has(String name) {
    return zip.getEntry(name) != null;
  }

  List<String> names() {
    List<String> names = new ArrayList<>();
    zip.getEntries().asIterator().forEachRemaining(entry -> names.add(entry.getName()));
    return names;
  }

  /** A part as XML, without document types and entities. */
  Optional<XMLStreamReader> xml(String name) throws IOException, XMLStreamException {
    ZipArchiveEntry entry = zip.getEntry(name);
    return entry == null
        ? Optional.empty()
        : Optional.of(XML.createXMLStreamReader(new Counted(zip.getInputStream(entry))));
  }

  /** A short part as words; empty if it is not there. */
  String text(String name) throws IOException {
    ZipArchiveEntry entry = zip.getEntry(name);
    if (entry == null) {
      return "";
    }
    try (InputStream in = new Counted(zip.getInputStream(entry))) {
      return new String(in.readNBytes(SHORT), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** Counts what all parts together unpack to. */
  private final class Counted extends FilterInputStream {

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
      int many = super.read(into, from, most);
      count(many);
      return many;
    }

    private void count(int many) {
      left -= Math.max(0, many);
      if (left < 0) {
        throw WorkbookRefused.tooLarge();
      }
    }
  }
}
