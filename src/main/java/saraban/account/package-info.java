/** Who signs in, and for which office. */
@NullMarked
@ApplicationModule(allowedDependencies = {"letter", "organisation"})
package saraban.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
