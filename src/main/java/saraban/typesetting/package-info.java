/** A document becomes pages: lines broken, justified and placed, in plain numbers. */
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "font", "thai"})
package saraban.typesetting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
