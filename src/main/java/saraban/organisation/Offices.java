package saraban.organisation;

import java.util.List;
import java.util.Optional;
import saraban.home.Home;

/** The tree of offices as it is now; reloaded from its files without a restart. */
public final class Offices {

  private Offices() {}

  /**
   * Reads the files of offices/.
   *
   * @throws OfficesRefused with file, line and what is wrong, in Thai
   */
  public static Offices load(Home home) {
    throw new UnsupportedOperationException(home.toString());
  }

  public Optional<Office> find(String code) {
    throw new UnsupportedOperationException(code);
  }

  /**
   * @throws java.util.NoSuchElementException if there is none
   */
  public Office office(String code) {
    return find(code).orElseThrow();
  }

  public List<Office> childrenOf(String code) {
    throw new UnsupportedOperationException(code);
  }

  /** The offices that a line after เรียน means, as seen from an office; empty if it is unknown. */
  public List<Office> expand(String addressee, String seenFrom) {
    throw new UnsupportedOperationException(addressee + seenFrom);
  }

  /** The groups that an office may write to: "นายอำเภอ ทุกอำเภอ". */
  public List<String> groupsFor(String office) {
    throw new UnsupportedOperationException(office);
  }

  /** Who may sign for an office on a day, best first. */
  public List<SignatureBlock> signersFor(String office, java.time.LocalDate day) {
    throw new UnsupportedOperationException(office + day);
  }
}
