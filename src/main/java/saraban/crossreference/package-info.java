/** Which letter cites, relays, answers, replaces which; letters only heard of are stubs. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"account", "archive", "frame", "letter", "organisation", "thai"})
package saraban.crossreference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
