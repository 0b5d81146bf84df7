package saraban.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Bytes of a file as they grow, in the notations of PDF. */
final class Bytes {

  private static final String HEX = "0123456789ABCDEF";
  private static final int[] TENS = {1, 10, 100, 1000, 10_000};

  private byte[] all;
  private int length;

  Bytes(int capacity) {
    this.all = new byte[capacity];
  }

  int length() {
    return length;
  }

  void clear() {
    length = 0;
  }

  /** The array itself, for those who only read it. */
  byte[] array() {
    return all;
  }

  byte[] copy() {
    return copyFrom(0);
  }

  byte[] copyFrom(int start) {
    return Arrays.copyOfRange(all, start, length);
  }

  Bytes add(int value) {
    room(1);
    all[length++] = (byte) value;
    return this;
  }

  Bytes add(byte[] bytes) {
    return add(bytes, 0, bytes.length);
  }

  Bytes add(byte[] bytes, int from, int count) {
    room(count);
    System.arraycopy(bytes, from, all, length, count);
    length += count;
    return this;
  }

  /** Room for what somebody else writes at the end; he says how much it was with {@link #grown}. */
  void room(int more) {
    if (length + more > all.length) {
      all = Arrays.copyOf(all, Math.max(length + more, 2 * all.length));
    }
  }

  void grown(int by) {
    length += by;
  }

  /** Text of Latin-1 alone. */
  Bytes ascii(String text) {
    room(text.length());
    for (int i = 0; i < text.length(); i++) {
      all[length++] = (byte) text.charAt(i);
    }
    return this;
  }

  Bytes utf8(String text) {
    return add(text.getBytes(StandardCharsets.UTF_8));
  }

  Bytes integer(long value) {
    if (value < 0) {
      add('-');
      return integer(-value);
    }
    if (value < 1000) {
      return small((int) value);
    }
    int digits = 1;
    for (long rest = value; rest >= 10; rest /= 10) {
      digits++;
    }
    return digits(value, digits);
  }

  private Bytes small(int value) {
    room(3);
    if (value >= 100) {
      all[length++] = (byte) ('0' + value / 100);
    }
    if (value >= 10) {
      all[length++] = (byte) ('0' + value / 10 % 10);
    }
    all[length++] = (byte) ('0' + value % 10);
    return this;
  }

  /** As so many bytes, the greatest first. */
  Bytes big(int value, int size) {
    for (int shift = 8 * (size - 1); shift >= 0; shift -= 8) {
      add(value >> shift);
    }
    return this;
  }

  /** With leading zeros. */
  Bytes digits(long value, int digits) {
    room(digits);
    long rest = value;
    for (int i = length + digits - 1; i >= length; i--) {
      all[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    length += digits;
    return this;
  }

  /** At most three decimals, no exponent. */
  Bytes number(double value) {
    return number(Math.round(value * 1000), 3);
  }

  /** A number of tenths. */
  Bytes tenths(long tenths) {
    if (tenths < 0) {
      return add('-').tenths(-tenths);
    }
    integer(tenths / 10);
    int last = (int) (tenths % 10);
    return last == 0 ? this : add('.').add('0' + last);
  }

  /** A number of so many decimals, given without its point; zeros at its end go. */
  Bytes number(long shifted, int decimals) {
    long value = Math.abs(shifted);
    if (shifted < 0) {
      add('-');
    }
    int ten = TENS[decimals];
    integer(value / ten);
    if (value % ten != 0) {
      add('.').digits(value % ten, decimals);
      while (all[length - 1] == '0') {
        length--;
      }
    }
    return this;
  }

  Bytes reference(int id) {
    return integer(id).ascii(" 0 R");
  }

  Bytes references(List<Integer> ids) {
    add('[');
    for (int i = 0; i < ids.size(); i++) {
      if (i > 0) {
        add(' ');
      }
      reference(ids.get(i));
    }
    return add(']');
  }

  /** A text string of any characters. */
  Bytes text(String text) {
    add('(').add(0xFE).add(0xFF);
    for (int i = 0; i < text.length(); i++) {
      pair(text.charAt(i));
    }
    return add(')');
  }

  /** The lower two bytes as they are. */
  Bytes bytes(int value) {
    room(2);
    all[length++] = (byte) (value >> 8);
    all[length++] = (byte) value;
    return this;
  }

  /** Two bytes of a string. */
  Bytes pair(int value) {
    return plain(value) ? bytes(value) : literal(value >> 8).literal(value & 255);
  }

  /** Whether two bytes stand in a string as they are. */
  static boolean plain(int value) {
    return plainByte(value >> 8) && plainByte(value & 255);
  }

  private static boolean plainByte(int value) {
    return value != '(' && value != ')' && value != '\\' && value != '\r';
  }

  /** Brackets and the backslash are escaped; a bare carriage return would be changed by readers. */
  private Bytes literal(int value) {
    return switch (value) {
      case '(', ')', '\\' -> add('\\').add(value);
      case '\r' -> ascii("\\r");
      default -> add(value);
    };
  }

  /** Four digits. */
  Bytes hex(int value) {
    for (int shift = 12; shift >= 0; shift -= 4) {
      add(HEX.charAt(value >> shift & 15));
    }
    return this;
  }
}
