/** The text of a body (paragraphs, items, emphasis, tables) becomes blocks of a document. */
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "thai"})
package saraban.markup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
