/** Addresses that work without signing in: signed, until a day, for one thing only. */
@NullMarked
@ApplicationModule(allowedDependencies = {"home"})
package saraban.link;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
