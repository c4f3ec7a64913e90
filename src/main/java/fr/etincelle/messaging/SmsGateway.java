package fr.etincelle.messaging;

/** Takes an SMS to the telephone network. */
interface SmsGateway {

    SmsAccount.Kind kind();

    Carried carry(SmsAccount account, MessageId id, Way.Sms sms);
}
