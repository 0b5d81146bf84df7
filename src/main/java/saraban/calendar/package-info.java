/** Government holidays by year, working days, and how days are counted. */
@NullMarked
@ApplicationModule(allowedDependencies = {"home", "journal", "thai"})
package saraban.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
