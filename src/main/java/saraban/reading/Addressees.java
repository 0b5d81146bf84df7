package saraban.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads what stands behind เรียน. */
public final class Addressees {

  /** Words that a post's name begins with: a new addressee. */
  private static final Pattern POST =
      Pattern.compile(
          "^(?:ผู้(?!แทน)|รอง|อธิบดี|ปลัด|นายก|นายอำเภอ|นาย(?=องค์การ|เทศมนตรี)|เลขา|หัวหน้า|ประธาน|รัฐมนตรี|คณบดี|อธิการบดี|ศึกษาธิการ|ท้องถิ่น(?=จังหวัด|อำเภอ)|พัฒนาการ|เกษตร(?=จังหวัด|อำเภอ)|สาธารณสุข(?=จังหวัด|อำเภอ)|สรรพากร|กำนัน|นายแพทย์).*");

  private static final Pattern BEFORE =
      Pattern.compile("(?:ฯพณฯ|ผ่าน|ถึง|โดย|แห่ง|ของ|นาย|นาง|นางสาว)$");

  private Addressees() {}

  static List<String> of(List<Line> lines) {
    List<String> entries = Enumerated.entries(lines);
    return entries.size() == 1
        ? split(entries.getFirst())
        : entries.stream().map(Addressees::bare).filter(e -> !e.isEmpty()).toList();
  }

  /** "ก ข และค", as letters join several addressees on one line. */
  public static List<String> split(String text) {
    List<String> all = new ArrayList<>();
    for (String part : bare(text).split("\\n|[,;] *| +และ *(?=[ก-๎]{4})")) {
      all.addAll(posts(part.strip()));
    }
    return List.copyOf(all);
  }

  private static List<String> posts(String part) {
    List<List<String>> posts = new ArrayList<>();
    int depth = 0;
    for (String word : part.split(" +")) {
      boolean begins =
          posts.isEmpty()
              || depth == 0
                  && POST.matcher(word).matches()
                  && !BEFORE.matcher(posts.getLast().getLast()).find();
      if (begins) {
        posts.add(new ArrayList<>());
      }
      posts.getLast().add(word);
      depth += (int) word.chars().filter(c -> c == '(').count();
      depth -= (int) word.chars().filter(c -> c == ')').count();
    }
    return posts.stream()
        .map(words -> words.stream().collect(Collectors.joining(" ")))
        .filter(post -> !post.isBlank())
        .toList();
  }

  private static String bare(String text) {
    return text.replaceAll("[.…]{3,}", "").replaceAll("[ \\t]+", " ").strip();
  }
}
