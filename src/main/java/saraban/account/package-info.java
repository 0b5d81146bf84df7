/** Who signs in, and for which office. */
@NullMarked
@ApplicationModule(allowedDependencies = {"organisation"})
package saraban.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
