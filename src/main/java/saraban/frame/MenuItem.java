package saraban.frame;

import saraban.account.Acting;

/** An entry of the main menu that a feature contributes; ordered by {@code @Order}. */
public interface MenuItem {

  /** Name by which a page says that it is current: "incoming". */
  String code();

  /** "หนังสือเข้า". */
  String thai();

  /** Address below the office: "/incoming". */
  String path();

  /** Outline of its sign, drawn on 24 × 24: the data of SVG paths. */
  String icon();

  /** How many things wait for this person there; 0 shows nothing. */
  default long waiting(Acting acting) {
    return 0;
  }
}
