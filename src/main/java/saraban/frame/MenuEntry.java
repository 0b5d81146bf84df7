package saraban.frame;

/** A plain entry of the menu, without a count. */
public record MenuEntry(String code, String thai, String path, String icon) implements MenuItem {}
