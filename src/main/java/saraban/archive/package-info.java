/** The folder of every letter, readable without us: the record. */
@NullMarked
@ApplicationModule(allowedDependencies = {"home", "journal", "letter"})
package saraban.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
