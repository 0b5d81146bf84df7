/** What a letter is: its fields, its reference number, its file; drafts and issued letters. */
@NullMarked
@ApplicationModule(allowedDependencies = {"home", "thai"})
package saraban.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
