/** What is due, from whom, and what is late; reads deadlines out of the text of a letter. */
@NullMarked
@ApplicationModule(allowedDependencies = {"calendar", "thai"})
package saraban.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
