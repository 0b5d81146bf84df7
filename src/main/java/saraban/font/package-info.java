/** A face we print with, cut into units that carry their own text. */
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "home"})
package saraban.font;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
