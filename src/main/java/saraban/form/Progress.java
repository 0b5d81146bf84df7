package saraban.form;

import java.util.List;
import java.util.Optional;
import saraban.organisation.Office.Level;

/** How far an office's form has come. */
public sealed interface Progress {

  /** In words, as a page shows it. */
  String thai();

  /** The level whose turn it is; nothing if that is the office itself, or nobody. */
  default Optional<Level> waitsFor() {
    return Optional.empty();
  }

  /** Nothing that counts has come back. */
  record Draft() implements Progress {

    @Override
    public String thai() {
      return "ยังไม่ส่ง";
    }
  }

  /** It came back and waits for the district. */
  record Submitted(int version) implements Progress {

    @Override
    public String thai() {
      return "ส่งแล้ว รออำเภอตรวจ";
    }

    @Override
    public Optional<Level> waitsFor() {
      return Optional.of(Level.DISTRICT);
    }
  }

  /** The district is checking it. */
  record DistrictCheck(int version) implements Progress {

    @Override
    public String thai() {
      return "อำเภอกำลังตรวจ";
    }

    @Override
    public Optional<Level> waitsFor() {
      return Optional.of(Level.DISTRICT);
    }
  }

  /** Somebody wants it mended. */
  record SentBack(int version, Level by, String remark) implements Progress {

    @Override
    public String thai() {
      return (by == Level.DISTRICT ? "อำเภอ" : "จังหวัด") + "ส่งกลับให้แก้";
    }
  }

  /** It waits for the province. */
  record ProvinceScreen(int version) implements Progress {

    @Override
    public String thai() {
      return "รอจังหวัดกลั่นกรอง";
    }

    @Override
    public Optional<Level> waitsFor() {
      return Optional.of(Level.PROVINCE);
    }
  }

  /** The province has nothing more to say; its report is due. */
  record Screened(int version) implements Progress {

    @Override
    public String thai() {
      return "กลั่นกรองแล้ว";
    }
  }

  /** It is in the province's report. */
  record ProvinceReported(int version) implements Progress {

    @Override
    public String thai() {
      return "จังหวัดรายงานแล้ว";
    }

    @Override
    public Optional<Level> waitsFor() {
      return Optional.of(Level.DEPARTMENT);
    }
  }

  /** The department has the report. */
  record DepartmentReceived(int version) implements Progress {

    @Override
    public String thai() {
      return "กรมรับแล้ว";
    }
  }

  /**
   * What follows from all that was done.
   *
   * @param path levels that the return passes, lowest first
   */
  static Progress of(List<Act> acts, List<Level> path) {
    Progress progress = new Draft();
    for (Act act : acts) {
      progress = after(act, path);
    }
    return progress;
  }

  private static Progress after(Act act, List<Level> path) {
    int version = act.version();
    return switch (act.kind()) {
      case SUBMITTED ->
          path.contains(Level.DISTRICT) ? new Submitted(version) : atProvince(version, path);
      case CHECKING -> new DistrictCheck(version);
      case CHECKED -> atProvince(version, path);
      case SCREENED -> new Screened(version);
      case BACK_FROM_DISTRICT -> new SentBack(version, Level.DISTRICT, act.remark());
      case BACK_FROM_PROVINCE -> new SentBack(version, Level.PROVINCE, act.remark());
      case REPORTED -> new ProvinceReported(version);
      case RECEIVED -> new DepartmentReceived(version);
    };
  }

  private static Progress atProvince(int version, List<Level> path) {
    return path.contains(Level.PROVINCE) ? new ProvinceScreen(version) : new Screened(version);
  }
}
