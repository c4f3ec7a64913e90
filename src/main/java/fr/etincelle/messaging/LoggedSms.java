package fr.etincelle.messaging;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** For demonstrations: says that one would have left, neither to whom nor what. */
@Component
class LoggedSms implements SmsGateway {

    private static final Logger LOG = LoggerFactory.getLogger(LoggedSms.class);

    @Override
    public SmsAccount.Kind kind() {
        return SmsAccount.Kind.LOG;
    }

    @Override
    public Carried carry(SmsAccount account, MessageId id, Way.Sms sms) {
        LOG.warn("Un SMS ({} segment) serait parti. Démonstration : rien n'est envoyé.", SmsLength.of(sms.text()).segments());
        return new Carried.Sent();
    }
}
