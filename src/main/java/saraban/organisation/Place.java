package saraban.organisation;

/** A line of a file of offices/, to say where a fault is. */
record Place(String file, int line) {

  /** The refusal to use the file: what is wrong here and what to do. */
  OfficesRefused fault(String fault, String remedy) {
    return new OfficesRefused(
        "แฟ้ม %s/%s บรรทัดที่ %d: %s %s".formatted(OfficeFiles.FOLDER, file, line, fault, remedy));
  }
}
