/** A document becomes a Word file whose fields can be found again. */
@NullMarked
@ApplicationModule(allowedDependencies = {"document"})
package saraban.docx;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
