/**
 * Enquiries: what somebody who writes to the centre wants, and why one thinks so. Pure computation on the text; whatever is not
 * clear is left to the desk.
 */
@NullMarked
package fr.etincelle.intake.enquiry;

import org.jspecify.annotations.NullMarked;
