package saraban.form;

/** Something was done about an office's return: it was sent, checked, sent back. */
public record ReturnMoved(MatterId matter, String office, Act act) {}
