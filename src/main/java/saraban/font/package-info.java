/** A face we print with, cut into units that carry their own text. */
@NullMarked
@ApplicationModule(allowedDependencies = {"document"})
package saraban.font;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
