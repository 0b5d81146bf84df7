package saraban.letter;

/** How the responsible unit is reached; empty where not said. Texts are printed as typed. */
public record Contact(String phone, String fax, String email, String coordinator) {

  public static final Contact BLANK = new Contact("", "", "", "");
}
