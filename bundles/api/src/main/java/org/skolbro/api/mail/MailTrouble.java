package org.skolbro.api.mail;

import org.skolbro.api.text.Text;

/** What may be wrong between the platform and the mail server. Names nobody and repeats nothing that the server said. */
public enum MailTrouble {
    NO_SERVER(Text.sv("Ingen e-postserver är inställd.").en("No mail server is set up.")),
    NO_CARRIER(Text.sv("Den del av Skolbro som skickar e-post är inte igång.").en("The part of Skolbro that sends e-mail is not running.")),
    UNKNOWN_HOST(Text.sv("Servern finns inte under det namnet.").en("There is no server of that name.")),
    UNREACHABLE(Text.sv("Servern går inte att nå på den porten.").en("The server cannot be reached at that port.")),
    TOO_SLOW(Text.sv("Servern svarade inte i tid.").en("The server did not answer in time.")),
    TLS(Text.sv("Förbindelsen kunde inte skyddas: servern kan inte TLS, eller dess certifikat är inte betrott.")
        .en("The connection could not be protected: the server does not speak TLS, or its certificate is not trusted.")),
    LOG_IN(Text.sv("Servern godtog inte användarnamnet och lösenordet.").en("The server did not accept the user name and password.")),
    SENDER(Text.sv("Servern tar inte emot brev från avsändaradressen.").en("The server takes no messages from the sender’s address.")),
    BROKEN_OFF(Text.sv("Servern avbröt förbindelsen.").en("The server broke the connection off.")),
    OTHER(Text.sv("Servern svarade på ett sätt som inte gick att förstå.").en("The server answered in a way that could not be understood."));

    private final Text says;

    MailTrouble(Text says) {
        this.says = says;
    }

    /** One sentence to whoever can do something about it. */
    public Text says() {
        return says;
    }
}
