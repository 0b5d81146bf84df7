package saraban.markup;

import java.util.ArrayList;
import java.util.List;
import saraban.document.Marker;

/** How deep an item stands and which number it prints, from the items before it. */
final class Levels {

  /** A deeper item of the same form is indented by at least this. */
  private static final int DEEPER = 3;

  private final BodyStyle style;
  private final List<Open> open = new ArrayList<>();
  private boolean apart;

  /** A level that items stand on, with the number that its last item was typed with. */
  private record Open(ItemSign.Form form, int indent, int number, int typed) {}

  Levels(BodyStyle style) {
    this.style = style;
  }

  /** A paragraph stands between the items: what comes is not nested by its indent alone. */
  void paragraph() {
    apart = true;
  }

  Marker next(Part.Item item) {
    ItemSign sign = item.sign();
    int level = level(item);
    apart = false;
    boolean known = level < open.size();
    boolean derived = level > 0 && sign.form() == ItemSign.Form.DOT;
    int number = known ? counted(sign, open.get(level)) : sign.number();
    while (open.size() > level) {
      open.removeLast();
    }
    open.add(new Open(sign.form(), item.indent(), number, sign.number()));
    return marker(sign, level, number, derived);
  }

  /** Markdown may repeat "1." and means the next number. */
  private static int counted(ItemSign sign, Open before) {
    boolean repeated =
        sign.arabic()
            && sign.form() == ItemSign.Form.DOT
            && sign.number() == 1
            && before.typed() == 1;
    return repeated ? before.number() + 1 : sign.number();
  }

  private int level(Part.Item item) {
    ItemSign sign = item.sign();
    if (sign.form() == ItemSign.Form.DECIMAL) {
      return Math.min(sign.numbers().size() - 1, open.size());
    }
    for (int level = open.size() - 1; level >= 0; level--) {
      Open at = open.get(level);
      if (at.form() == sign.form()) {
        boolean deeper =
            sign.form() == ItemSign.Form.DOT
                && !apart
                && level == open.size() - 1
                && item.indent() >= at.indent() + DEEPER
                && sign.number() == 1;
        boolean outer =
            level > 0 && sign.form() == ItemSign.Form.DOT && item.indent() + DEEPER <= at.indent();
        if (deeper) {
          return level + 1;
        }
        if (!outer) {
          return level;
        }
      }
    }
    boolean top = sign.form() == ItemSign.Form.DOT;
    return top ? 0 : open.size();
  }

  private Marker marker(ItemSign sign, int level, int number, boolean derived) {
    if (derived) {
      return ofStyle(level, number);
    }
    return new Marker(level, style.digits().of(typed(sign, number)));
  }

  private static String typed(ItemSign sign, int number) {
    return sign.form() == ItemSign.Form.DOT ? number + "." : sign.text();
  }

  /** Items nested by their indent are numbered as the form does. */
  private Marker ofStyle(int level, int number) {
    return switch (style.numbering()) {
      case DECIMAL -> {
        StringBuilder text = new StringBuilder();
        open.forEach(each -> text.append(text.isEmpty() ? "" : ".").append(each.number()));
        yield new Marker(level, style.digits().of(text.toString()));
      }
      case BRACKETS -> {
        String sign = level % 2 == 0 ? letter(number) : style.digits().of(number);
        yield new Marker(level, "(" + sign + ")");
      }
    };
  }

  /** ข้อย่อย skip ฃ and ฅ, which nobody writes any more. */
  private static String letter(int number) {
    int index = (number - 1) % ItemSign.LETTERS.length();
    return ItemSign.LETTERS.substring(index, index + 1);
  }
}
