/** Pages become a tagged PDF/A-3 file. */
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "font", "typesetting"})
package saraban.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
