package saraban.sheet;

/** A rectangle of cells, first and last both in it; written "B2:D9". */
public record Area(Address first, Address last) {

  public static Area of(int row, int column, int lastRow, int lastColumn) {
    return new Area(new Address(row, column), new Address(lastRow, lastColumn));
  }

  public static Area cell(Address address) {
    return new Area(address, address);
  }

  public boolean contains(Address address) {
    return address.row() >= first.row()
        && address.row() <= last.row()
        && address.column() >= first.column()
        && address.column() <= last.column();
  }

  /** "$B$2:$D$9", for formulas that may be copied. */
  public String fixed() {
    return toString().replaceAll("([A-Z]+)(\\d+)", "\\$$1\\$$2");
  }

  @Override
  public String toString() {
    return first.equals(last) ? first.toString() : first + ":" + last;
  }
}
