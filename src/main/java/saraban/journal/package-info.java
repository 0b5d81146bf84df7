/** The record of acts: who did what, for which office, when and from where; chained and signed. */
@NullMarked
@ApplicationModule(allowedDependencies = {"home"})
package saraban.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
