/** A file of letter-templates filled with values gives a letter. */
@NullMarked
@ApplicationModule(allowedDependencies = {"home", "letter", "markup", "thai"})
package saraban.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
