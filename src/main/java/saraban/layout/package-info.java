/** A letter is set in its official form: the measures of the regulation live here. */
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "letter", "markup", "thai"})
package saraban.layout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
