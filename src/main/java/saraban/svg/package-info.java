/** Pages become SVG pictures for the screen. */
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "font", "typesetting"})
package saraban.svg;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
