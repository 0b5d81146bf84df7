package saraban.organisation;

import java.util.List;
import java.util.Set;

/** What offices.yaml says of an office, laid over what is derived. */
record Details(Entry entry) {

  private static final Set<String> FIELDS =
      Set.of(
          "level",
          "parent",
          "name",
          "short",
          "letterName",
          "addressee",
          "reference",
          "codeVerified",
          "registry",
          "head",
          "unit",
          "phone",
          "fax",
          "emblem");

  Details {
    entry.only(FIELDS);
  }

  Office over(Office office) {
    same("level", office.level().name());
    same("parent", office.parent());
    return new Office(
        office.code(),
        office.level(),
        office.parent(),
        text("name", office.name()),
        text("short", office.shortName()),
        text("letterName", office.letterName()),
        text("addressee", office.addressee()),
        text("reference", office.referenceCode()),
        entry.flag("codeVerified").orElse(office.codeVerified()),
        text("registry", office.registry()),
        texts("head", office.head()),
        texts("unit", office.unit()),
        text("phone", office.phone()),
        text("fax", office.fax()),
        text("emblem", office.emblem()),
        office.synthetic());
  }

  /** Level and parent of an office in a table come from there. */
  private void same(String field, String value) {
    if (!text(field, value).equals(value)) {
      throw entry
          .at(field)
          .fault(
              "ช่อง %s ขัดกับตาราง CSV ซึ่งได้ “%s”".formatted(field, value),
              "ลบช่องนี้ หรือแก้ที่ตาราง");
    }
  }

  private String text(String field, String otherwise) {
    return entry.text(field).orElse(otherwise);
  }

  private List<String> texts(String field, List<String> otherwise) {
    return entry.texts(field).orElse(otherwise);
  }
}
