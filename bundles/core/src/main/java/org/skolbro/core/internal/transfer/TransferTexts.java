package org.skolbro.core.internal.transfer;

import java.time.LocalDate;

import org.skolbro.api.text.Text;
import org.skolbro.core.internal.time.PlatformClock;
import org.skolbro.core.packing.TransferLetter;

/** What is said about packages between municipalities: steps, and the sentences of a no. */
final class TransferTexts {

    static final Text PACKING = Text.sv("Packar handlingar").en("Packing documents");
    static final Text READING = Text.sv("Tar emot filen, i MB").en("Taking the file in, in MB");
    static final Text BROKEN_OFF = Text.sv("Avbrutet. Ingenting togs emot.").en("Broken off. Nothing was taken in.");
    static final Text NO_ROOM = Text.sv("Det finns inte plats för filen på servern. Ingenting togs emot. Be driften göra plats.")
        .en("There is no room for the file on the server. Nothing was taken in. Ask operations to make room.");

    static final Text NAME = Text.sv("Skriv motpartens namn, högst 200 tecken.").en("Give the counterpart’s name, in at most 200 characters.");
    static final Text CODE = Text.sv("Skriv organisationsnummer eller kommunkod: högst 28 siffror, bokstäver och bindestreck.")
        .en("Give the organisation number or municipality code: at most 28 digits, letters and hyphens.");
    static final Text OWN = Text.sv("Det är er egen nyckel eller kod.").en("That is your own key or code.");
    static final Text KEY = Text.sv("Texten är ingen öppen Ed25519-nyckel. Klistra in hela nyckeln, från BEGIN till END.")
        .en("The text is no public Ed25519 key. Paste the whole key, from BEGIN to END.");
    static final Text FINGERPRINT = Text.sv("Fingeravtrycket är inte nyckelns. Ring motparten på ett nummer som ni har sedan tidigare och jämför igen.")
        .en("The fingerprint is not that of the key. Call the counterpart on a number that you had before, and compare again.");
    static final Text CONFIRMED = Text.sv("Skriv hur och med vem fingeravtrycket jämfördes. Dagen kan inte vara efter i dag.")
        .en("Say how and with whom the fingerprint was compared. The day cannot be after today.");
    static final Text CODE_TAKEN = Text.sv("Motparten har redan en nyckel som gäller. Återkalla den först.")
        .en("The counterpart has a key that counts already. Withdraw that one first.");
    static final Text NO_SUCH_WORD = Text.sv("Välj något som finns här.").en("Choose something that is known here.");
    static final Text REASON = Text.sv("Skriv varför, högst 2 000 tecken.").en("Say why, in at most 2,000 characters.");
    static final Text WITHDRAWN_ALREADY = Text.sv("Nyckeln är redan återkallad.").en("The key has been withdrawn already.");

    static final Text NO_COUNTERPART = Text.sv("Motparten finns inte i registret, eller så är dess nyckel återkallad. Be en administratör registrera den.")
        .en("The counterpart is not in the register, or its key has been withdrawn. Ask an administrator to register it.");
    static final Text NOT_LEAVING = Text.sv("Barnet lämnar inte enheten, eller så har övergången redan en mottagare.")
        .en("The child does not leave the unit, or the transition has a receiver already.");
    static final Text NOT_ELSEWHERE = Text.sv("Övergången är inom den egna huvudmannen. Mottagaren tar emot den här, utan paket.")
        .en("The transition is within the own provider. The receiver receives it here, without a package.");
    static final Text NOT_HANDED_OVER = Text.sv("Lämna över först: då avgörs vad som följer med.").en("Hand over first: that decides what follows.");
    static final Text NOTHING = Text.sv("Ingen handling följer med. Övergången är avslutad utan paket.")
        .en("No document follows. The transition is settled without a package.");
    static final Text OTHER_RECEIVER = Text.sv("Övergången går till en annan motpart.").en("The transition goes to another counterpart.");
    static final Text NOT_READY = Text.sv("Det saknas en modul som skriver PDF eller paket. Kontakta driften.")
        .en("A module that writes PDF or packages is missing. Ask operations.");
    static final Text ENDED = Text.sv("Överföringen är avslutad.").en("The transfer has ended.");
    static final Text NOT_OURS = Text.sv("Kvittensen gäller inget paket som ni har skickat.").en("The receipt is for no package that you have sent.");
    static final Text OTHER_PACKAGE = Text.sv("Kvittensen gäller ett paket med annat innehåll. Ingenting registrerades. Be mottagaren om en ny.")
        .en("The receipt is for a package with other content. Nothing was registered. Ask the receiver for another.");
    static final Text OTHER_NOTICE = Text.sv("Kvittensen gäller ett meddelande med annat innehåll. Ingenting registrerades. Be mottagaren om en ny.")
        .en("The receipt is for a notice with other content. Nothing was registered. Ask the receiver for another.");
    static final Text OTHER_SIGNER = Text.sv("Kvittensen är underskriven av en annan motpart än den som paketet gick till. Ingenting registrerades.")
        .en("The receipt is signed by another counterpart than the one that the package went to. Nothing was registered.");
    static final Text OTHER_DOCUMENTS = Text.sv("Kvittensen svarar inte för just de handlingar som paketet har. Ingenting registrerades.")
        .en("The receipt does not answer for exactly the documents that the package has. Nothing was registered.");

    static final Text SAME_NAME = Text.sv("Ett annat paket med samma beteckning har redan kommit från avsändaren. Ingenting togs emot. Be om ett nytt paket.")
        .en("Another package of the same name has come from the sender already. Nothing was taken in. Ask for a new package.");
    static final Text OTHER_SENDER = Text.sv("Paketet säger sig komma från en annan organisation än den som har skrivit under det. Ingenting togs emot.")
        .en("The package says that it comes from another organisation than the one that signed it. Nothing was taken in.");
    static final Text UNKNOWN_CHILD = Text.sv("Inget barn i registret har det personnumret.").en("No child in the register has that identity number.");
    static final Text OTHER_NAME = Text.sv("Barnet med det personnumret har ett annat namn i registret.")
        .en("The child with that identity number has another name in the register.");
    static final Text NOT_PLACED = Text.sv("Barnet har ingen placering här, i dag eller senare.").en("The child has no placement here, today or later.");
    static final Text NOTICE_OF_NOTHING = Text.sv("Meddelandet gäller ett paket som inte har kommit hit, eller som inte finns kvar. Ingenting togs emot.")
        .en("The notice is about a package that has not come here, or is no longer here. Nothing was taken in.");
    static final Text NOTICE_OTHER_PACKAGE = Text.sv("Meddelandet gäller ett paket med annat innehåll än det som kom hit. Ingenting togs emot.")
        .en("The notice is about a package with other content than the one that came here. Nothing was taken in.");
    static final Text NOTICE_OTHER_DOCUMENTS = Text.sv("Meddelandet gäller handlingar som paketet inte har. Ingenting togs emot.")
        .en("The notice is about documents that the package does not have. Nothing was taken in.");
    static final Text NOT_IN_QUARANTINE = Text.sv("Paketet är inte i karantän.").en("The package is not in quarantine.");
    static final Text NOT_YOURS = Text.sv("Inget barn med det numret är eller ska bli placerat på din enhet.")
        .en("No child with that number is or will be placed at your unit.");
    static final Text ANSWERED = Text.sv("Paketet är redan besvarat.").en("The package has been answered already.");
    static final Text QUARANTINED = Text.sv("Paketet är i karantän. Koppla det till ett barn först.").en("The package is in quarantine. Join it to a child first.");
    static final Text ALL = Text.sv("Svara för varje handling. Den som avböjs behöver ett skäl.").en("Answer for every document. What is declined needs a reason.");
    static final Text CODES = Text.sv("Välj skolform för handlingar vars kod inte finns här.").en("Choose a school type for documents whose code is not known here.");

    private TransferTexts() {
    }

    static Text tooLarge(long bytes) {
        return Text.sv("Filen är större än " + (bytes >> 20) + " MB, som är gränsen här. Ingenting togs emot. Driften ändrar gränsen i org.skolbro.transfer.")
            .en("The file is larger than " + (bytes >> 20) + " MB, which is the limit here. Nothing was taken in. Operations change the limit in org.skolbro.transfer.");
    }

    static Text unknownKey(String fingerprint) {
        return Text.sv("Ingen registrerad motpart har nyckeln " + grouped(fingerprint)
                + ". Ingenting togs emot. Jämför fingeravtrycket med avsändaren och be en administratör registrera motparten.")
            .en("No registered counterpart has the key " + grouped(fingerprint)
                + ". Nothing was taken in. Compare the fingerprint with the sender, and ask an administrator to register the counterpart.");
    }

    static Text withdrawnKey(String name, String fingerprint) {
        return Text.sv("Nyckeln " + grouped(fingerprint) + " är återkallad för " + name + ". Ingenting togs emot. Be avsändaren skriva under med sin nya nyckel.")
            .en("The key " + grouped(fingerprint) + " of " + name + " has been withdrawn. Nothing was taken in. Ask the sender to sign with its new key.");
    }

    static Text wrongSignature(String name) {
        return Text.sv("Underskriften stämmer inte med nyckeln för " + name + ". Filen är ändrad eller kommer från någon annan. Ingenting togs emot.")
            .en("The signature does not fit the key of " + name + ". The file was changed or comes from somebody else. Nothing was taken in.");
    }

    static Text forOthers(String name) {
        return Text.sv("Paketet är ställt till " + name + ", inte till er. Ingenting togs emot.")
            .en("The package is addressed to " + name + ", not to you. Nothing was taken in.");
    }

    /** How somebody answered at the sender's; a word that we do not know stands as it came. */
    static Text said(TransferLetter.Said said) {
        Text choice = switch (said.choice()) {
            case "YES" -> Text.sv("svarade ja").en("said yes");
            case "NO" -> Text.sv("svarade nej").en("said no");
            case "WITHDRAWN" -> Text.sv("tog tillbaka sitt ja").en("withdrew the yes");
            default -> asItCame(said.choice());
        };
        Text how = switch (said.how()) {
            case "PASSWORD" -> Text.sv("inloggad med lösenord").en("logged in by password");
            case "SECOND_FACTOR" -> Text.sv("inloggad i två steg").en("logged in by two steps");
            case "PAPER" -> Text.sv("på undertecknat papper").en("on a signed paper");
            default -> asItCame(said.how());
        };
        LocalDate day = said.signedOn().orElseGet(() -> LocalDate.ofInstant(said.at(), PlatformClock.ZONE));
        return Text.sv(said.by() + " " + choice.sv() + " den " + day + ", " + how.sv() + ".")
            .en(said.by() + " " + choice.en() + " on " + day + ", " + how.en() + ".");
    }

    private static Text asItCame(String code) {
        return code.isBlank() ? new Text("–", "–") : new Text(code, code);
    }

    /** In fours, as it is read aloud. */
    static String grouped(String fingerprint) {
        return fingerprint.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
