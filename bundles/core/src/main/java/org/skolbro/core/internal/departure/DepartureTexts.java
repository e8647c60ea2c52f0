package org.skolbro.core.internal.departure;

import java.nio.file.Path;

import org.skolbro.api.departure.DeparturePart;
import org.skolbro.api.text.Text;

/** What is said about departures: steps, and the sentences of a no. */
final class DepartureTexts {

    static final Text CHECKING = Text.sv("Jämför kontrollsummor").en("Comparing checksums");

    static final Text NOT_READY = Text.sv("Det saknas en modul som skriver PDF eller paket. Kontakta driften.")
        .en("A module that writes PDF or packages is missing. Ask operations.");
    static final Text NO_REASON = Text.sv("Skriv varför, med beslut och diarienummer, högst 500 tecken.")
        .en("Say why, with decision and registry number, in at most 500 characters.");
    static final Text ANOTHER = Text.sv("Ett uttag är redan begärt. Slutför eller avbryt det först.")
        .en("A departure has been asked for already. Finish or cancel it first.");
    static final Text OWN = Text.sv("Du har begärt uttaget. Någon annan måste godkänna det.")
        .en("You asked for the departure. Somebody else must approve it.");
    static final Text NOT_ASKED = Text.sv("Uttaget väntar inte på godkännande.").en("The departure does not wait for approval.");
    static final Text NOT_APPROVED = Text.sv("Uttaget är inte godkänt än.").en("The departure has not been approved yet.");
    static final Text NOT_RUNNING = Text.sv("Uttaget är inte igång.").en("The departure is not under way.");
    static final Text ENDED = Text.sv("Uttaget är avslutat.").en("The departure has ended.");
    static final Text OTHER_KEY = Text.sv("Mottagarens nyckel är en annan än när uttaget godkändes. Avbryt och begär ett nytt.")
        .en("The recipient's key is another than when the departure was approved. Cancel, and ask for a new one.");

    private DepartureTexts() {
    }

    static Text writing(DeparturePart part) {
        return Text.sv("Skriver " + part.name() + ", del").en("Writing " + part.name() + ", part");
    }

    static Text noFolder(Path folder) {
        return Text.sv("Mappen för uttaget finns inte. Driften ska skapa " + folder + " så att bara Skolbros konto når den, eller ange en annan i"
            + " org.skolbro.departure.").en("The folder of the departure does not exist. Operations should make " + folder
            + " so that only Skolbro's account reaches it, or set another in org.skolbro.departure.");
    }

    static Text openFolder(Path folder, String permissions) {
        return Text.sv("Mappen " + folder + " kan läsas av andra (" + permissions + "). Den ska vara rwx------: kör chmod 700.")
            .en("The folder " + folder + " may be read by others (" + permissions + "). It should be rwx------: run chmod 700.");
    }

    static Text exposed(long children) {
        return Text.sv(children + " barn har fått skyddade personuppgifter sedan uttaget startade. Avbryt det och begär ett nytt, så att de skrivs för sig.")
            .en((children == 1 ? "One child has" : children + " children have") + " been given a protected identity since the departure was started. Cancel it and ask for a new one, so that"
                + " they are written apart.");
    }

    static Text noKey(Path file) {
        return Text.sv("Filen " + file + " har ingen giltig publik nyckel att kryptera för. Driften ska lägga mottagarens nyckel där (gpg --export).")
            .en("The file " + file + " has no valid public key to encrypt for. Operations should put the recipient's key there (gpg --export).");
    }

    static Text readOnly(Path folder) {
        return Text.sv("Skolbro får inte skriva i mappen " + folder + ".").en("Skolbro may not write in the folder " + folder + ".");
    }

    static Text tooSmall(Path folder, long needed, long there) {
        return Text.sv("Det är för lite plats i " + folder + ": uttaget väntas ta " + gigabytes(needed) + " GB, och " + gigabytes(there) + " GB är ledigt.")
            .en("There is too little space in " + folder + ": the departure is expected to take " + gigabytes(needed) + " GB, and "
                + gigabytes(there) + " GB is free.");
    }

    private static String gigabytes(long bytes) {
        return "%.1f".formatted(bytes / 1e9);
    }
}
