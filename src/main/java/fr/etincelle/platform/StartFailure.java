package fr.etincelle.platform;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in a sentence why Étincelle did not start, where the person who installs can do something about it. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartFailure implements SpringBootExceptionReporter {

    private final @Nullable ConfigurableApplicationContext context;

    StartFailure(@Nullable ConfigurableApplicationContext context) {
        this.context = context;
    }

    @Override
    public boolean reportException(Throwable failure) {
        var sentence = sentence(failure);
        if (sentence != null) {
            System.err.println(System.lineSeparator() + sentence);
            return true;
        }
        if (!isCommand()) return false;
        // The log of a command is silent.
        failure.printStackTrace();
        return true;
    }

    static @Nullable String sentence(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart known) return known.getMessage();
            if (cause instanceof PortInUseException taken) return portTaken(taken.getPort());
        }
        return null;
    }

    private static String portTaken(int port) {
        return """
                Le port %d est déjà pris par un autre programme.
                Arrêtez-le, ou choisissez un autre port : ETINCELLE_PORT=8090 ./etincelle run""".formatted(port);
    }

    private boolean isCommand() {
        return context != null && CommandLine.isCommand(context.getEnvironment());
    }
}
