package org.skolbro.core.internal.delivery;

import org.skolbro.api.text.Text;

/** What is said about deliveries: steps, and the sentences of a no. */
final class DeliveryTexts {

    static final Text LOOKING = Text.sv("Letar upp det som ska levereras").en("Looking for what is due to be delivered");
    static final Text PACKING = Text.sv("Packar").en("Packing");
    static final Text CHECKING = Text.sv("Jämför kontrollsummor").en("Comparing checksums");

    static final Text NO_PLAN = Text.sv("Ingen dokumenthanteringsplan är antagen. Utan plan levereras ingenting.")
        .en("No records plan has been adopted. Without a plan nothing is delivered.");
    static final Text NOTHING = Text.sv("Det finns inget att leverera just nu.").en("There is nothing to deliver right now.");
    static final Text NOT_READY = Text.sv("Det saknas en modul som skriver PDF eller paket. Kontakta driften.")
        .en("A module that writes PDF or packages is missing. Ask operations.");
    static final Text NO_RECIPIENT = Text.sv("Skriv vilket arkiv som tar emot, högst 200 tecken.")
        .en("Say which archive receives it, in at most 200 characters.");
    static final Text ENDED = Text.sv("Leveransen är avslutad.").en("The delivery has ended.");
    static final Text NOT_BUILT = Text.sv("Alla paket är inte klara.").en("Not all packages are ready.");
    static final Text NOT_BUILDING = Text.sv("Packningen är inte igång.").en("Packing is not under way.");
    static final Text NOT_DELIVERED = Text.sv("Registrera först att paketen är överlämnade.")
        .en("First register that the packages were handed over.");
    static final Text NO_REFERENCE = Text.sv("Skriv kvittots beteckning, högst 200 tecken.")
        .en("Give the receipt's reference, in at most 200 characters.");
    static final Text WRONG_DATE = Text.sv("Kvittots dag kan inte vara före leveransen eller efter i dag.")
        .en("The receipt's day cannot be before the delivery or after today.");
    static final Text CONTENT_CHANGED = Text.sv("En handling är inte längre den som levererades. Avbryt och gör en ny leverans.")
        .en("A document is no longer the one that was delivered. Cancel, and make a new delivery.");

    private DeliveryTexts() {
    }

    static Text fileChanged(int number) {
        return Text.sv("Paket " + number + " är borta eller ändrat på disken. Ingenting får gallras. Jämför med arkivets exemplar.")
            .en("Package " + number + " is gone or changed on the disk. Nothing may be destroyed. Compare with the archive's copy.");
    }
}
