package saraban.bundle;

import java.util.Map;

/** The media types of the files that offices send. */
final class MediaTypes {

  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

  private static final Map<String, String> OF =
      Map.ofEntries(
          Map.entry("pdf", "application/pdf"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("docx", OFFICE + "wordprocessingml.document"),
          Map.entry("xlsx", OFFICE + "spreadsheetml.sheet"),
          Map.entry("doc", "application/msword"),
          Map.entry("xls", "application/vnd.ms-excel"),
          Map.entry("csv", "text/csv"),
          Map.entry("zip", "application/zip"));

  private MediaTypes() {}

  static String of(String ending) {
    return OF.getOrDefault(ending, "application/octet-stream");
  }
}
