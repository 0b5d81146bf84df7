/** The index of letters, issued and received, by number and by words. */
@NullMarked
@ApplicationModule(allowedDependencies = {"archive", "home", "letter", "thai"})
package saraban.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
