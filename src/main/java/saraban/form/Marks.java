package saraban.form;

import saraban.sheet.Stencil;

/** What differs from office to office in the workbooks of a matter. */
final class Marks {

  static final String MATTER = Stencil.mark("matter");
  static final String OFFICE = Stencil.mark("office");
  static final String PLACE = Stencil.mark("place");
  static final String CODE = Stencil.mark("code");
  static final String DUE = Stencil.mark("due");
  static final String TOKEN = Stencil.mark("token");
  static final String LETTER = Stencil.mark("letter");

  private Marks() {}
}
