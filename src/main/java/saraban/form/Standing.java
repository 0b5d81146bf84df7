package saraban.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import saraban.organisation.Office;
import saraban.organisation.Office.Level;
import saraban.organisation.Offices;

/** Who stands above and below whom, as far as forms pass up and down. */
@Component
public class Standing {

  /** They send their forms to the province directly. */
  private static final List<String> WITHOUT_DISTRICT =
      List.of("องค์การบริหารส่วนจังหวัด", "เทศบาลเมือง", "เทศบาลนคร", "เมืองพัทยา");

  private final Supplier<Offices> offices;

  public Standing(Supplier<Offices> offices) {
    this.offices = offices;
  }

  Offices offices() {
    return offices.get();
  }

  public Optional<Office> find(String code) {
    return offices.get().find(code);
  }

  String name(String code) {
    return find(code).map(Office::name).orElse(code);
  }

  /** The office itself, or the one in whose name a unit acts. */
  Office principal(Office office) {
    return offices.get().principal(office);
  }

  /** The office and those above it, nearest first. */
  Stream<Office> upwards(Office office) {
    return Stream.iterate(
            Optional.of(office), Optional::isPresent, o -> o.flatMap(x -> find(x.parent())))
        .map(Optional::orElseThrow);
  }

  Optional<Office> above(Office office, Level level) {
    return upwards(office).filter(o -> o.level() == level).findFirst();
  }

  boolean isBelow(Office office, Office above) {
    return upwards(office).anyMatch(o -> o.code().equals(above.code()));
  }

  /** All offices of a level below one, itself included. */
  Stream<Office> below(Office office, Level level) {
    Stream<Office> self = office.level() == level ? Stream.of(office) : Stream.of();
    return Stream.concat(
        self, offices.get().childrenOf(office.code()).stream().flatMap(o -> below(o, level)));
  }

  /** The levels that an office's return passes, lowest first; none for what many answer. */
  List<Level> path(Form form, Office office) {
    if (form.many()) {
      return List.of();
    }
    boolean district =
        above(office, Level.DISTRICT).isPresent()
            && WITHOUT_DISTRICT.stream().noneMatch(office.name()::startsWith);
    return form.checkedBy().stream().filter(l -> l != Level.DISTRICT || district).toList();
  }

  /** "อำเภอเมืองกระบี่ จังหวัดกระบี่". */
  String place(Office office) {
    return String.join(
        " ",
        Stream.of(Level.DISTRICT, Level.PROVINCE)
            .flatMap(level -> above(office, level).stream())
            .filter(o -> !o.code().equals(office.code()))
            .map(Office::name)
            .toList());
  }
}
