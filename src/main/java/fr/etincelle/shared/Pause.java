package fr.etincelle.shared;

import java.time.Duration;
import org.springframework.stereotype.Component;

/** Makes a caller wait. Requests run on virtual threads, so waiting holds nothing that others need. */
@Component
public class Pause {

    public void lasting(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
        }
    }
}
