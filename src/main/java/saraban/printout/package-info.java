/**
 * Lists as an office prints and keeps them: registers, reports; PDF by our own engine, and XLSX.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"document", "font", "pdf", "sheet", "thai", "typesetting"})
package saraban.printout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
