package org.skolbro.core.internal.disclosure;

import java.time.LocalDate;

import org.skolbro.api.text.Text;

/** Why something is not done, and what letters say. Letters are in Swedish, as decisions of Swedish authorities are. */
final class DisclosureTexts {

    static final Text NO_QUESTION = Text.sv("Skriv vad som begärs, med högst 4 000 tecken.").en("Write what is asked for, in at most 4,000 characters.");
    static final Text REQUESTER = Text.sv("Namnet kan ha högst 200 tecken och kontaktuppgiften högst 500.")
        .en("The name can have at most 200 characters and how to reach her at most 500.");
    static final Text RECEIVED = Text.sv("Välj en dag då begäran kom in, senast i dag.").en("Choose the day it came in, today at the latest.");
    static final Text NO_REASON = Text.sv("Skriv varför, med högst 4 000 tecken.").en("Write why, in at most 4,000 characters.");
    static final Text DECIDED = Text.sv("Begäran är redan besvarad.").en("The request has been answered already.");
    static final Text CLOSED = Text.sv("Ärendet är avslutat.").en("The case is closed.");
    /** The same for a document that nobody has and for one that may not be told of. */
    static final Text NOT_THERE = Text.sv("Det finns ingen sådan handling att lägga till.").en("There is no such document to add.");
    static final Text TWICE = Text.sv("Handlingen finns redan i begäran.").en("The request has that document already.");
    static final Text TOO_MANY = Text.sv("En begäran kan ha högst 100 handlingar. Registrera en till.")
        .en("A request can have at most 100 documents. Register another.");
    static final Text NO_PROVISION = Text.sv("Välj minst en bestämmelse som sekretessen vilar på.")
        .en("Choose at least one provision that the secrecy rests on.");
    static final Text NO_MASK = Text.sv("Markera minst ett ställe som ska maskas, eller lämna ut handlingen hel.")
        .en("Mark at least one place to mask, or hand it out whole.");
    static final Text WRONG_MASK = Text.sv("Maskningen passar inte texten. Öppna handlingen igen.")
        .en("The masks do not fit the text. Open the document again.");
    static final Text CHANGED_SINCE = Text.sv("Handlingen har ändrats eller rättats sedan du öppnade den. Pröva den igen.")
        .en("The document was changed or corrected since you opened it. Review it again.");
    static final Text NOT_REVIEWED = Text.sv("Pröva alla handlingar först.").en("Review all documents first.");
    static final Text STALE = Text.sv("En handling har ändrats, rättats eller försvunnit sedan den prövades. Pröva den igen, eller ta bort den.")
        .en("A document was changed, corrected or is gone since it was reviewed. Review it again, or remove it.");
    static final Text OTHER_DIGEST = Text.sv("Något har ändrats sedan du öppnade sidan. Läs igenom och besluta igen.")
        .en("Something was changed since you opened the page. Read through and decide again.");
    static final Text NO_DELEGATION = Text.sv("Ange vilken delegation du beslutar med stöd av, med högst 300 tecken.")
        .en("State the delegation that you decide by, in at most 300 characters.");
    static final Text NOT_DECIDED = Text.sv("Det finns inget beslut än.").en("There is no decision yet.");
    static final Text NOTHING_TO_GIVE = Text.sv("Beslutet är att inget lämnas ut.").en("The decision is that nothing is handed out.");
    static final Text GIVE_FIRST = Text.sv("Lämna ut handlingarna först.").en("Hand the documents out first.");
    static final Text NOT_ANEW = Text.sv("Det är bara ett besked utan myndighetens beslut som kan prövas om.")
        .en("Only an answer that is not the authority’s decision can be reviewed anew.");

    static final Text OPEN = Text.sv("Handlingen är begärd utlämnad i ett ärende som inte är avslutat, så den gallras inte.")
        .en("The document is asked for in a request for disclosure that is not closed, so it is not destroyed.");

    static final String APPEAL = """
        Du kan överklaga beslutet till %1$s. Skriv till %1$s, men skicka eller lämna överklagandet till %2$s, som fattat beslutet. Det ska \
        ha kommit in inom tre veckor från den dag då du fick del av beslutet.
        Skriv vilket beslut du överklagar, till exempel ärendets nummer, hur du vill att beslutet ska ändras och varför. Skicka med det som \
        du vill åberopa.
        Ange namn och hur du kan nås. %2$s prövar om överklagandet har kommit in i tid och lämnar det sedan till %1$s.
        Rätten att överklaga står i 6 kap. 7 § offentlighets- och sekretesslagen (2009:400), tiden i 44 § förvaltningslagen (2017:900).""";
    static final String AUTHORITY = """
        Det här är ett besked från den som har hand om handlingarna, och kan inte överklagas. Du har rätt att få myndighetens skriftliga \
        beslut, som kan överklagas (6 kap. 3 § offentlighets- och sekretesslagen). Hör av dig till oss om du vill ha det.""";

    private DisclosureTexts() {
    }

    static Text appealable(LocalDate until) {
        return Text.sv("Beslutet kan överklagas. Ärendet kan avslutas tidigast " + until + ".")
            .en("The decision can be appealed. The case can be closed on " + until + " at the earliest.");
    }
}
