package saraban.pdf;

/** Numbers as PDF writes them: at most three decimals, no exponent. */
final class Numbers {

  private Numbers() {}

  static String of(double value) {
    StringBuilder out = new StringBuilder(8);
    append(out, value);
    return out.toString();
  }

  static void append(StringBuilder out, double value) {
    long thousandths = Math.round(value * 1000);
    if (thousandths < 0) {
      out.append('-');
      thousandths = -thousandths;
    }
    out.append(thousandths / 1000);
    long rest = thousandths % 1000;
    if (rest > 0) {
      String digits = Long.toString(1000 + rest).substring(1);
      int end = 3;
      while (digits.charAt(end - 1) == '0') {
        end--;
      }
      out.append('.').append(digits, 0, end);
    }
  }
}
