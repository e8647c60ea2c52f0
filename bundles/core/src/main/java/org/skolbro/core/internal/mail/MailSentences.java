package org.skolbro.core.internal.mail;

import org.skolbro.api.text.Text;

/** What is said about the mail server's setting. */
final class MailSentences {

    static final Text HOST = Text.sv("Ange serverns namn, till exempel smtp.kommunen.se.").en("Give the name of the server, such as smtp.municipality.se.");
    static final Text PORT = Text.sv("Porten är ett tal mellan 1 och 65535, oftast 587.").en("The port is a number between 1 and 65535, most often 587.");
    static final Text SENDER = Text.sv("Avsändare och svarsadress ska vara e-postadresser.").en("Sender and reply address have to be e-mail addresses.");
    static final Text NAME = Text.sv("Avsändarens namn ska finnas, och namn får inte ha radbrytningar.")
        .en("The sender has to have a name, and names have no line breaks.");
    static final Text PACE = Text.sv("Takten är mellan 1 och 600 brev i minuten.").en("The pace is between 1 and 600 messages a minute.");
    static final Text LOG_IN = Text.sv("Adressen till inloggningen ska börja med https:// och inte ha något efter frågetecken.")
        .en("The address of the log-in page has to begin with https:// and has nothing after a question mark.");
    static final Text TO = Text.sv("Det är ingen e-postadress.").en("That is no e-mail address.");
    static final Text TRIAL = Text.sv("Provbrev från Skolbro").en("Test message from Skolbro");
    static final Text TRIAL_TEXT = Text.sv("Brevet visar att e-postservern är rätt inställd. Å, ä och ö ska gå att läsa.")
        .en("This message shows that the mail server is set up as it should be.");

    private MailSentences() {
    }

    static Text declined(int reply) {
        return Text.sv("Servern tar inte emot brevet till den adressen (svar " + reply + ").")
            .en("The server does not take the message to that address (reply " + reply + ").");
    }
}
