/**
 * What every page shows around its content, how pages show numbers and dates, and the places where
 * feature packages put their part of a shared page.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "letter", "organisation", "thai"})
package saraban.frame;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
