package saraban.pdf;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import saraban.document.Document;

/** What the file says about itself, twice, as PDF/A wants it: alike. */
final class Metadata {

  private static final String PRODUCER = "Saraban";

  private Metadata() {}

  static String date(Document.Info info) {
    return "D:" + info.date().format(DateTimeFormatter.BASIC_ISO_DATE) + "000000Z";
  }

  static void info(Document.Info info, Bytes out) {
    out.ascii("<</Title").text(info.title()).ascii("/Author").text(info.author());
    out.ascii("/Subject").text(info.subject()).ascii("/Producer(" + PRODUCER + ")/CreationDate(");
    out.ascii(date(info)).ascii(")/ModDate(").ascii(date(info)).ascii(")>>");
  }

  static Bytes xmp(Document.Info info, Bytes out) {
    String day = info.date() + "T00:00:00Z";
    String[] values = {info.title(), info.author(), info.subject(), day, day, PRODUCER};
    for (int i = 0; i < XMP.size(); i++) {
      out.add(XMP.get(i)).utf8(i < values.length ? escaped(values[i]) : "");
    }
    return out;
  }

  private static final List<byte[]> XMP =
      Stream.of(
              """
              <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
              <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
              <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
               xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
               xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
               xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
              <pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
              <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{}</rdf:li></rdf:Alt></dc:title>
              <dc:creator><rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq></dc:creator>
              <dc:description><rdf:Alt><rdf:li xml:lang="x-default">{}</rdf:li></rdf:Alt></dc:description>
              <dc:language><rdf:Bag><rdf:li>th-TH</rdf:li></rdf:Bag></dc:language>
              <xmp:CreateDate>{}</xmp:CreateDate><xmp:ModifyDate>{}</xmp:ModifyDate><pdf:Producer>{}</pdf:Producer>
              <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA</pdfaSchema:schema>
              <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
              <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>
              <pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>
              <pdfaProperty:description>part of PDF/UA</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property>
              </rdf:li></rdf:Bag></pdfaExtension:schemas>
              </rdf:Description></rdf:RDF></x:xmpmeta>
              <?xpacket end="w"?>\
              """
                  .split("\\{}"))
          .map(part -> part.getBytes(StandardCharsets.UTF_8))
          .toList();

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        default -> out.append(text, i, allowed(c) ? i + 1 : i);
      }
    }
    return out.toString();
  }

  private static boolean allowed(char c) {
    return c >= ' ' && c < 0xFFFE || c == '\t' || c == '\n' || c == '\r';
  }
}
