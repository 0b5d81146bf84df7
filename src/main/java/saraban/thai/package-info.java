/** Thai digits, Buddhist-era dates, and where words break. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package saraban.thai;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
