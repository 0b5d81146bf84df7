/** Tables to XLSX and back; the only place that knows Apache POI. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package saraban.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
