package org.skolbro.core.internal.planfile;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.skolbro.api.retention.PlanFile;
import org.skolbro.api.retention.RecordKind;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.api.text.Text;

/** What to do about a file that cannot be taken. */
final class Complaints {

    static final Text EMPTY = Text.sv("Filen är tom. Exportera en plan för att se hur den ska se ut.")
        .en("The file is empty. Export a plan to see what it should look like.");
    static final Text NO_ROWS = Text.sv("Filen har inga rader. Lägg till minst en.").en("The file has no rows. Add at least one.");
    static final Text TOO_LARGE = Text.sv("Filen är större än " + (PlanFile.MOST_BYTES >> 20) + " MB. En plan är mycket mindre; är det rätt fil?")
        .en("The file is larger than " + (PlanFile.MOST_BYTES >> 20) + " MB. A plan is much smaller; is it the right file?");
    static final Text TOO_MANY = Text.sv("Filen har fler än " + PlanFile.MOST_ROWS + " rader. Dela den eller ta bort det som inte hör dit.")
        .en("The file has more than " + PlanFile.MOST_ROWS + " rows. Split it or remove what does not belong.");
    static final Text NOT_TEXT = Text.sv("Filen är inte text i UTF-8. Spara den som ”CSV UTF-8” eller JSON.")
        .en("The file is not text in UTF-8. Save it as “CSV UTF-8” or JSON.");
    static final Text BROKEN_CSV = Text.sv("Filen går inte att läsa som CSV. Kontrollera citattecknen.")
        .en("The file cannot be read as CSV. Check the quotes.");
    static final Text BROKEN_JSON = Text.sv("Filen går inte att läsa som JSON med listorna rows och examples. Kontrollera klamrar och kommatecken.")
        .en("The file cannot be read as JSON with the lists rows and examples. Check brackets and commas.");
    static final Text FORMAT = Text.sv("Skriv " + PlanJson.FORMAT + ".").en("Write " + PlanJson.FORMAT + ".");
    static final Text KIND = Text.sv("Skriv row eller example.").en("Write row or example.");
    static final Text NEEDED = Text.sv("Fyll i fältet.").en("Fill in the field.");
    static final Text ROW_ID = Text.sv("Skriv a till z, siffror och bindestreck, med ett snedstreck, som namnd/larlogg.")
        .en("Write a to z, digits and hyphens, with one slash, such as board/log.");
    static final Text TYPE = Text.sv("Skriv handlingstypens namn, som preschool/learning-log, eller lämna tomt för alla.")
        .en("Write the document type’s name, such as preschool/learning-log, or leave it empty for all.");
    static final Text SCHOOL_TYPE = Text.sv("Skriv skolformens kod, som GR, eller lämna tomt för alla.")
        .en("Write the code of the school type, such as GR, or leave it empty for all.");
    static final Text MONTHS = Text.sv("Skriv ett heltal från 0 till 1200.").en("Write a whole number from 0 to 1200.");
    static final Text AGE = Text.sv("En ålder skrivs i månader och är hela år: 240 för 20 år.")
        .en("An age is written in months and is whole years: 240 for 20 years.");
    static final Text DAY = Text.sv("Skriv ett datum som 2024-06-12.").en("Write a date such as 2024-06-12.");
    static final Text NAME = Text.sv("Skriv högst 200 tecken.").en("Write 200 characters at most.");

    private Complaints() {
    }

    static Text column() {
        return Text.sv("Fältet är okänt eller står två gånger. Dessa finns: " + String.join(", ", Entry.ALL) + ".")
            .en("The field is unknown or stands twice. There are: " + String.join(", ", Entry.ALL) + ".");
    }

    static Text recordKind() {
        String all = Stream.concat(Stream.of(RetentionRule.DOCUMENT), Stream.of(RecordKind.values()).map(RecordKind::id))
            .collect(Collectors.joining(", "));
        return Text.sv("Skriv ett av: " + all + ".").en("Write one of: " + all + ".");
    }

    static Text missing(String column) {
        return Text.sv("Kolumnen " + column + " saknas i första raden.").en("The column " + column + " is missing in the first line.");
    }

    static Text oneOf(Class<? extends Enum<?>> words) {
        String all = Arrays.stream(words.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        return Text.sv("Skriv ett av: " + all + ".").en("Write one of: " + all + ".");
    }
}
