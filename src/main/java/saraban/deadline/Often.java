package saraban.deadline;

import java.util.regex.Pattern;

/** Words of a sentence that tell how often a thing is due, before or behind its deadline. */
final class Often {

  private static final Pattern MONTHLY =
      Skeleton.pattern("ทุก(?:ๆ)?เดือน|ประจำเดือน|รายเดือน|แต่ละเดือน|เดือนละ");

  private static final Pattern QUARTERLY =
      Skeleton.pattern(
          "ทุก(?:ๆ)?ไตรมาส|รายไตรมาส|แต่ละไตรมาส|ไตรมาสละ|(?:หลัง|จาก)(?:จาก)?(?:วัน)?สิ้น(?:สุด)?ไตรมาส|ทุก(?:ๆ)?(?:3|สาม)เดือน");

  private static final Pattern WEEKLY =
      Skeleton.pattern("ทุก(?:ๆ)?สัปดาห์|รายสัปดาห์|แต่ละสัปดาห์|สัปดาห์ละ|ประจำสัปดาห์");

  private static final Pattern YEARLY = Skeleton.pattern("(?:ทุก(?:ๆ)?ปี|ปีละ|รายปี)[^\\n]{0,90}$");

  private static final int FAR = 250;
  private static final int NEAR = 120;

  private Often() {}

  static boolean monthly(Skeleton text, int index) {
    return MONTHLY.matcher(around(text, index)).find();
  }

  static boolean quarterly(Skeleton text, int index) {
    return QUARTERLY.matcher(around(text, index)).find();
  }

  static boolean weekly(Skeleton text, int index) {
    return WEEKLY.matcher(around(text, index)).find();
  }

  /** Only before: "ปีละ ๒ ครั้ง ภายในวันที่ ๓๐ เมษายน". */
  static boolean yearly(Skeleton text, int index) {
    int from = Math.max(text.paragraphStart(index), index - NEAR);
    return YEARLY.matcher(text.chars().substring(from, index)).find();
  }

  private static String around(Skeleton text, int index) {
    int from = Math.max(text.paragraphStart(index), index - FAR);
    return text.chars().substring(from, Math.min(text.paragraphEnd(index), index + FAR / 2));
  }
}
