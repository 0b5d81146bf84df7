/** Where the installation keeps its files, and the shipped files that it may override. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package saraban.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
