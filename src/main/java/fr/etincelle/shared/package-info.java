/** What every module may use. Knows nothing of the trade. */
@NullMarked
package fr.etincelle.shared;

import org.jspecify.annotations.NullMarked;
