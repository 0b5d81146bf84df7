package saraban.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The posts of the offices, who holds them when, and who may sign for whom. */
record Posts(Map<String, Post> posts, List<Delegation> delegations) {

  private static final String FILE = "posts.yaml";
  private static final String ACTING = "รักษาราชการแทน";
  private static final String ON_BEHALF = "ปฏิบัติราชการแทน";

  private record Days(LocalDate from, LocalDate to) {

    static Days of(Entry entry) {
      LocalDate from = entry.day("from").orElse(LocalDate.MIN);
      LocalDate to = entry.day("to").orElse(LocalDate.MAX);
      if (to.isBefore(from)) {
        throw entry.at("to").fault("วันสิ้นสุดมาก่อนวันเริ่ม", "แก้วันที่ช่อง from หรือ to");
      }
      return new Days(from, to);
    }

    boolean include(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }
  }

  private record Holder(String name, Days days) {}

  private record Post(String office, List<String> title, boolean chief, List<Holder> holders) {

    Stream<String> holdersOn(LocalDate day) {
      return holders.stream().filter(h -> h.days().include(day)).map(Holder::name);
    }
  }

  private record Delegation(Post of, Post by, String kind, Days days) {

    Stream<SignatureBlock> blocksOn(LocalDate day) {
      List<String> position = new ArrayList<>(by.title());
      position.add(position.removeLast() + " " + kind);
      position.addAll(of.title());
      return by.holdersOn(day).map(name -> new SignatureBlock(name, List.copyOf(position)));
    }
  }

  static Posts read(OfficeFiles files, OfficeTree tree) {
    Entry file = Entry.mapping(files, FILE);
    file.only(Set.of("posts", "delegations"));
    Entry entries = file.entry("posts");
    Map<String, Post> posts = new LinkedHashMap<>();
    entries.fields().keySet().forEach(code -> posts.put(code, post(entries.entry(code), tree)));
    return new Posts(
        posts, file.entries("delegations").stream().map(e -> delegation(e, posts)).toList());
  }

  private static Post post(Entry entry, OfficeTree tree) {
    entry.only(Set.of("office", "title", "chief", "holders"));
    String office = entry.requiredText("office");
    if (tree.find(office).isEmpty()) {
      throw entry
          .at("office")
          .fault("ไม่มีหน่วยงาน “%s”".formatted(office), "ใส่รหัสของหน่วยงานที่มีอยู่แล้ว");
    }
    List<String> title = entry.texts("title").orElse(List.of());
    if (title.isEmpty()) {
      throw entry.at("title").fault("ไม่มีชื่อตำแหน่ง", "เติมช่อง title อย่างน้อยหนึ่งบรรทัด");
    }
    return new Post(
        office,
        title,
        entry.flag("chief").orElse(false),
        entry.entries("holders").stream().map(Posts::holder).toList());
  }

  private static Holder holder(Entry entry) {
    entry.only(Set.of("name", "from", "to"));
    return new Holder(entry.requiredText("name"), Days.of(entry));
  }

  private static Delegation delegation(Entry entry, Map<String, Post> posts) {
    entry.only(Set.of("of", "by", "kind", "from", "to"));
    String kind = entry.requiredText("kind");
    if (!Set.of(ACTING, ON_BEHALF).contains(kind)) {
      throw entry
          .at("kind")
          .fault("ไม่รู้จัก “%s”".formatted(kind), "ใช้ %s หรือ %s".formatted(ON_BEHALF, ACTING));
    }
    return new Delegation(
        named(entry, "of", posts), named(entry, "by", posts), kind, Days.of(entry));
  }

  private static Post named(Entry entry, String field, Map<String, Post> posts) {
    String code = entry.requiredText(field);
    if (!posts.containsKey(code)) {
      throw entry
          .at(field)
          .fault("ไม่มีตำแหน่ง “%s”".formatted(code), "ใส่รหัสของตำแหน่งที่อยู่ใน posts");
    }
    return posts.get(code);
  }

  /** Who may sign for an office itself: whoever acts as its chief, the chief, those on behalf. */
  List<SignatureBlock> signers(String office, LocalDate day) {
    Stream<SignatureBlock> chiefs =
        posts.values().stream()
            .filter(p -> p.chief() && p.office().equals(office))
            .flatMap(p -> p.holdersOn(day).map(name -> new SignatureBlock(name, p.title())));
    return Stream.of(delegates(office, day, ACTING), chiefs, delegates(office, day, ON_BEHALF))
        .flatMap(blocks -> blocks)
        .toList();
  }

  private Stream<SignatureBlock> delegates(String office, LocalDate day, String kind) {
    return delegations.stream()
        .filter(d -> d.kind().equals(kind) && d.of().office().equals(office))
        .filter(d -> d.days().include(day))
        .flatMap(d -> d.blocksOn(day));
  }
}
