package fr.etincelle.messaging;

import fr.etincelle.messaging.incoming.IncomingMail;
import java.time.Instant;

/**
 * Somebody, or a machine that may be somebody, wrote to the centre. What listens decides of its fate, in the same transaction; what a machine
 * certainly wrote is not announced.
 */
public record MailArrived(ArrivalId arrival, IncomingMail mail, Instant receivedAt) {}
