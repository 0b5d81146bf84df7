package saraban.issuing;

import java.util.List;

/** A letter as it will look: pages for the screen and files to print. */
public record Proof(List<String> svgPages, byte[] pdf, byte[] docx) {}
