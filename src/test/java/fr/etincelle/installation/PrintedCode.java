package fr.etincelle.installation;

import org.springframework.context.ApplicationContext;

/** What whoever started the program reads on the console. */
public final class PrintedCode {

    public static String of(ApplicationContext application) {
        return application.getBean(SetUpCode.class).spoken();
    }

    private PrintedCode() {}
}
