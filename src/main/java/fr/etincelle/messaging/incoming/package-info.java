/**
 * Incoming mail: bytes in, a readable message out, and whether a machine wrote it. Pure computation that no message can make fail;
 * knows nothing of the trade.
 */
@NamedInterface("incoming")
@NullMarked
package fr.etincelle.messaging.incoming;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
