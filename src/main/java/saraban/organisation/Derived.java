package saraban.organisation;

import java.util.List;
import java.util.stream.Stream;
import saraban.organisation.Office.Level;
import saraban.organisation.Table.Row;

/** Offices as they follow from the rows of the tables, before any details. */
final class Derived {

  static final String ROOT = "dla";
  private static final String EMBLEM = "stand-in";
  private static final String SUBDISTRICT = "องค์การบริหารส่วนตำบล";
  private static final String MUNICIPALITY = "เทศบาล";

  private Derived() {}

  static Office province(Row row) {
    String name = "จังหวัด" + row.required("name");
    return office(
        row,
        Level.PROVINCE,
        ROOT,
        name,
        row.required("name"),
        "ผู้ว่าราชการ" + name,
        row.required("letters") + " 0023",
        List.of("ศาลากลาง" + name),
        false);
  }

  /**
   * @param letters of its province: "กบ"
   */
  static Office district(Row row, Office province, String letters) {
    String name = "อำเภอ" + row.required("name");
    return office(
        row,
        Level.DISTRICT,
        province.code(),
        name,
        row.required("name"),
        "นาย" + name,
        letters + (row.number("number") < 10 ? " 0" : " ") + row.number("number") + "18",
        List.of("ที่ว่าการ" + name, province.name()),
        false);
  }

  static Office localAuthority(Row row, String parent, List<String> address) {
    String name = row.required("name");
    return office(
        row,
        Level.LOCAL_AUTHORITY,
        parent,
        name,
        row.required("short"),
        mayor(name),
        "",
        Stream.concat(Stream.of(seat(name)), address.stream()).toList(),
        row.flag("synthetic"));
  }

  private static String mayor(String name) {
    return name.startsWith(MUNICIPALITY)
        ? "นายกเทศมนตรี" + name.substring(MUNICIPALITY.length())
        : "นายก" + name;
  }

  private static String seat(String name) {
    return (name.startsWith(SUBDISTRICT) ? "ที่ทำการ" : "สำนักงาน") + name;
  }

  private static Office office(
      Row row,
      Level level,
      String parent,
      String name,
      String shortName,
      String addressee,
      String reference,
      List<String> head,
      boolean synthetic) {
    String code = row.required("code");
    return new Office(
        code, level, parent, name, shortName, name, addressee, reference, false, code, head,
        List.of(), "", "", EMBLEM, synthetic);
  }

  /** An office that is in no table. */
  static Office bare(String code, Level level, String parent, String name) {
    return new Office(
        code, level, parent, name, name, name, "", "", false, code, List.of(), List.of(), "", "",
        EMBLEM, false);
  }

  /** A unit that writes in the name of its parent. */
  static Office unit(String code, Office parent, String name) {
    return new Office(
        code,
        Level.UNIT,
        parent.code(),
        name,
        name,
        parent.letterName(),
        parent.addressee(),
        parent.referenceCode(),
        parent.codeVerified(),
        parent.registry(),
        parent.head(),
        parent.unit(),
        parent.phone(),
        parent.fax(),
        parent.emblem(),
        false);
  }
}
