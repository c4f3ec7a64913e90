package fr.etincelle.messaging;

import org.springframework.stereotype.Component;

/** Gives each message to whoever carries it. */
@Component
class Carriers {

    private final MailCarrier mail;
    private final SmsCarrier sms;
    private final HookCarrier hooks;

    Carriers(MailCarrier mail, SmsCarrier sms, HookCarrier hooks) {
        this.mail = mail;
        this.sms = sms;
        this.hooks = hooks;
    }

    Carried carry(Message message) {
        return switch (message.asPosted()) {
            case Way.Email email -> mail.carry(message.id(), email);
            case Way.Sms text -> sms.carry(message.id(), text);
            case Way.Hook event -> hooks.carry(message.id(), event);
            case Way.Letter _, Way.Call _ -> throw new IllegalStateException("one of us carries letters and calls");
        };
    }
}
