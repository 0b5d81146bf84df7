package saraban.organisation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import saraban.organisation.Office.Level;
import saraban.organisation.Table.Row;

/** Puts the tree together from the tables and offices.yaml. */
final class TreeReader {

  private static final String DETAILS = "offices.yaml";

  private final OfficeFiles files;
  private final Entry details;
  private final Map<String, Office> offices = new LinkedHashMap<>();
  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, String> letters = new HashMap<>();

  TreeReader(OfficeFiles files) {
    this.files = files;
    this.details = Entry.mapping(files, DETAILS);
  }

  OfficeTree read() {
    add(Derived.ROOT, Set.of());
    provinces();
    districts();
    localAuthorities();
    for (String code : details.fields().keySet()) {
      if (!offices.containsKey(code)) {
        add(code, Set.of());
      }
    }
    offices.values().forEach(this::checkRegistry);
    return OfficeTree.of(offices);
  }

  private void provinces() {
    for (Row row : Table.read(files, "provinces.csv", "code", "name", "letters", "number").rows()) {
      letters.put(row.required("code"), row.required("letters"));
      put(Derived.province(row), row.place());
    }
  }

  private void districts() {
    for (Row row :
        Table.read(files, "districts.csv", "code", "name", "province", "number").rows()) {
      Office province = above(row, "province", Level.PROVINCE);
      put(Derived.district(row, province, letters.getOrDefault(province.code(), "")), row.place());
    }
  }

  private void localAuthorities() {
    String[] columns = {"code", "name", "short", "parent", "synthetic"};
    for (Row row : Table.read(files, "local-authorities.csv", columns).rows()) {
      Office parent = above(row, "parent", Level.DISTRICT, Level.PROVINCE);
      put(Derived.localAuthority(row, parent.code(), address(parent)), row.place());
    }
  }

  private List<String> address(Office parent) {
    return parent.level() == Level.DISTRICT
        ? List.of(parent.name() + " " + offices.get(parent.parent()).name())
        : List.of(parent.name());
  }

  private Office above(Row row, String column, Level... levels) {
    return Optional.ofNullable(offices.get(row.required(column)))
        .filter(o -> List.of(levels).contains(o.level()))
        .orElseThrow(() ->
            row.place()
                .fault(
                    "ช่อง %s อ้างถึง “%s” ซึ่งไม่มี".formatted(column, row.optional(column)),
                    "ใส่รหัสของหน่วยงานที่มีอยู่แล้ว หรือเพิ่มหน่วยงานนั้นก่อน"));
  }

  private void put(Office office, Place place) {
    Optional.ofNullable(places.put(office.code(), place))
        .ifPresent(first -> {
          throw place.fault(
              "รหัส %s ซ้ำกับบรรทัดที่ %d ของ %s"
                  .formatted(office.code(), first.line(), first.file()),
              "เปลี่ยนรหัสให้ไม่ซ้ำ");
        });
    offices.put(office.code(), detailed(office));
  }

  private Office detailed(Office office) {
    return details.fields().containsKey(office.code())
        ? new Details(details.entry(office.code())).over(office)
        : office;
  }

  /** Adds an office that only offices.yaml knows, after those that it stands below. */
  private void add(String code, Set<String> waiting) {
    Entry entry = details.entry(code);
    Level level = level(code, entry);
    String name = entry.requiredText("name");
    String parent = code.equals(Derived.ROOT) ? "" : parent(code, entry, waiting).code();
    put(
        level == Level.UNIT && !parent.isEmpty()
            ? Derived.unit(code, offices.get(parent), name)
            : Derived.bare(code, level, parent, name),
        details.at(code));
  }

  private Level level(String code, Entry entry) {
    if (entry.text("level").isEmpty()) {
      throw details
          .at(code)
          .fault(
              "ไม่มีหน่วยงานรหัส %s ในตาราง CSV".formatted(code),
              "แก้รหัสให้ตรงกับตาราง หรือเติมช่อง level, parent และ name");
    }
    return entry.choice("level", entry.requiredText("level"), Level.class);
  }

  private Office parent(String code, Entry entry, Set<String> waiting) {
    String parent = entry.requiredText("parent");
    Set<String> now = new HashSet<>(waiting);
    now.add(code);
    if (!offices.containsKey(parent)
        && !now.contains(parent)
        && details.fields().containsKey(parent)) {
      add(parent, now);
    }
    return Optional.ofNullable(offices.get(parent))
        .orElseThrow(() ->
            entry
                .at("parent")
                .fault(
                    "หน่วยงานต้นสังกัด “%s” ไม่มี".formatted(parent),
                    "ใส่รหัสของหน่วยงานที่มีอยู่แล้ว"));
  }

  private void checkRegistry(Office office) {
    if (!offices.containsKey(office.registry())) {
      throw details
          .entry(office.code())
          .at("registry")
          .fault(
              "ทะเบียน “%s” ไม่ใช่รหัสหน่วยงานที่มี".formatted(office.registry()),
              "ใส่รหัสของหน่วยงานที่เก็บทะเบียนนั้น");
    }
  }
}
