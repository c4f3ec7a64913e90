/** The waiting list: who would come sooner. A place that falls free is offered to one of them at a time, and kept for them meanwhile. */
@NamedInterface("waiting")
@NullMarked
package fr.etincelle.agenda.waiting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
