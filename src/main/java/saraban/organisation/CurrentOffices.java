package saraban.organisation;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import saraban.home.FollowedFiles;
import saraban.home.Home;

/** The tree of offices that follows its files: a change counts from the next second on. */
@Component
public final class CurrentOffices implements Supplier<Offices> {

  private final FollowedFiles<Offices> offices;

  public CurrentOffices(Home home) {
    this.offices = new FollowedFiles<>(home, OfficeFiles.FOLDER, () -> Offices.load(home));
  }

  @Override
  public Offices get() {
    return offices.get();
  }

  /**
   * Reads the files now.
   *
   * @throws OfficesRefused if a file has a fault; the tree stays as it was
   */
  public void reload() {
    offices.reload();
  }
}
