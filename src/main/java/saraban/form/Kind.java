package saraban.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import saraban.thai.Digits;

/** What a question takes as its answer. */
public sealed interface Kind {

  /** Printed behind the label; empty if there is none. */
  default String unit() {
    return "";
  }

  /** True if somebody types it; false if we work it out. */
  default boolean typed() {
    return true;
  }

  /** A number. */
  record Number(String unit, Optional<BigDecimal> least, Optional<BigDecimal> most, int decimals)
      implements Kind {}

  /** A number of points; the weight counts in weighted(). */
  record Score(BigDecimal from, BigDecimal to, BigDecimal weight, int decimals) implements Kind {

    @Override
    public String unit() {
      return Digits.THAI.of("%s–%s คะแนน".formatted(from.toPlainString(), to.toPlainString()));
    }
  }

  /** One of several. */
  record Choice(List<String> choices) implements Kind {}

  /** Words. */
  record Text(int longest, int lines) implements Kind {}

  /** A day. */
  record Day() implements Kind {}

  /** A file that proves something; a workbook says its name only. */
  record File() implements Kind {}

  /** Worked out from other answers. */
  record Computed(Expression formula, String unit, int decimals) implements Kind {

    @Override
    public boolean typed() {
      return false;
    }
  }

  /** Words for a number, highest first. */
  record Band(String of, List<Step> steps) implements Kind {

    @Override
    public boolean typed() {
      return false;
    }
  }

  /** From this number on it is called so. */
  record Step(BigDecimal from, String name) {}
}
