package saraban.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import saraban.home.Home;

/** The tree of offices as it is now; reloaded from its files without a restart. */
public final class Offices {

  private static final String CAPITAL = "bangkok";

  private final OfficeTree tree;
  private final Posts posts;
  private final Addressees addressees;

  private Offices(OfficeTree tree, Posts posts, Addressees addressees) {
    this.tree = tree;
    this.posts = posts;
    this.addressees = addressees;
  }

  /**
   * Reads the files of offices/.
   *
   * @throws OfficesRefused with file, line and what is wrong, in Thai
   */
  public static Offices load(Home home) {
    OfficeFiles files = new OfficeFiles(home);
    OfficeTree tree = new TreeReader(files).read();
    return new Offices(tree, Posts.read(files, tree), Addressees.read(files, tree));
  }

  public Optional<Office> find(String code) {
    return tree.find(code);
  }

  /**
   * @throws java.util.NoSuchElementException if there is none
   */
  public Office office(String code) {
    return find(code).orElseThrow();
  }

  /** All offices, those above before those below. */
  public List<Office> all() {
    return List.copyOf(tree.offices().values());
  }

  public List<Office> childrenOf(String code) {
    return tree.childrenOf(code);
  }

  /** The office itself, or for a unit the one in whose name it writes. */
  public Office principal(Office office) {
    return tree.principal(office.code()).orElse(office);
  }

  /** The office that letters call so; units write in the name of others and are none. */
  public Optional<Office> named(String letterName) {
    return tree.offices().values().stream()
        .filter(o -> o.level() != Office.Level.UNIT && o.letterName().equals(letterName))
        .findFirst();
  }

  /** The offices that a line after เรียน means, as seen from an office; empty if it is unknown. */
  public List<Office> expand(String addressee, String seenFrom) {
    return tree.principal(seenFrom).map(o -> addressees.expand(addressee, o)).orElse(List.of());
  }

  /** The groups that an office may write to: "นายอำเภอ ทุกอำเภอ". */
  public List<String> groupsFor(String office) {
    return tree.principal(office).map(addressees::groupsFor).orElse(List.of());
  }

  /** The lines to suggest to an office after เรียน, groups and near offices first. */
  public List<String> addressees(String office) {
    return tree.principal(office).map(addressees::offeredTo).orElse(List.of());
  }

  /** Who may sign for an office on a day, best first. */
  public List<SignatureBlock> signersFor(String office, LocalDate day) {
    return tree.principal(office).map(o -> posts.signers(o.code(), day)).orElse(List.of());
  }

  /** The code of the province that an office is or lies in; "bangkok" for offices in none. */
  public String provinceOf(String office) {
    return find(office).flatMap(tree::province).map(Office::code).orElse(CAPITAL);
  }
}
