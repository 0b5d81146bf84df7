/** What is said, before it stands anywhere: paragraphs, tables, pictures, styles, lengths. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package saraban.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
