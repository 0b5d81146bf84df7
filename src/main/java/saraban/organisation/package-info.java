/** The tree of offices, their posts, and who may sign for whom. */
@NullMarked
@ApplicationModule(allowedDependencies = {"home", "thai"})
package saraban.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
