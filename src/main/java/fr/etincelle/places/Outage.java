package fr.etincelle.places;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days on which a workstation cannot be used; without a last day it is out of service until further notice. */
record Outage(OutageId id, WorkstationId workstation, LocalDate fromOn, @Nullable LocalDate untilOn) {

    boolean isOver(LocalDate today) {
        return untilOn != null && untilOn.isBefore(today);
    }

    boolean hasBegun(LocalDate today) {
        return !fromOn.isAfter(today);
    }
}
