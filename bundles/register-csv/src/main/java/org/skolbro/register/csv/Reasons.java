package org.skolbro.register.csv;

import java.util.List;

import org.skolbro.api.text.Text;

/** Why a source is refused, and what is said of rows whose form is broken. */
final class Reasons {

    static final Text NOT_THERE = Text.sv("Filen eller mappen finns inte.").en("The file or folder does not exist.");
    static final Text NEITHER = Text.sv("Välj en mapp eller en zip-fil med registrets CSV-filer.")
        .en("Choose a folder or a zip file with the register's CSV files.");
    static final Text UNREADABLE = Text.sv("Filen går inte att läsa: den är skadad, krypterad eller inte åtkomlig.")
        .en("The file cannot be read: it is damaged, encrypted or not accessible.");
    static final Text TOO_MANY = Text
        .sv("Det är för många filer i källan. Packa bara registrets CSV-filer.")
        .en("There are too many files in the source. Pack the register's CSV files alone.");
    static final Text TOO_LARGE = Text.sv("Filerna är för stora. Kontrollera att det är rätt filer.")
        .en("The files are too large. Check that they are the right ones.");
    static final Text BOMB = Text.sv("Zip-filen växer orimligt när den packas upp. Kontrollera varifrån den kommer.")
        .en("The zip file grows beyond reason when it is unpacked. Check where it comes from.");
    static final Text BAD_PATH = Text
        .sv("En fil i zip-filen har en sökväg som leder ut ur den. Kontrollera varifrån den kommer, och packa om den.")
        .en("A file in the zip file has a path that leads out of it. Check where it comes from, and pack it anew.");
    static final Text QUOTES = Text
        .sv("Citattecknen på raden går inte ihop. Sätt \" runt hela fältet och skriv \" inne i det dubbelt.")
        .en("The quotes of the row do not match. Put \" around the whole field and write \" inside it twice.");
    static final Text COLUMN_COUNT = Text.sv("Raden har inte lika många fält som rubriken. Sätt \" runt fält med skiljetecken.")
        .en("The row does not have as many fields as the heading. Put \" around fields that hold a separator.");
    static final Text FIELD_TOO_LONG = Text.sv("Fältet är orimligt långt. Rätta raden.")
        .en("The field is long beyond reason. Correct the row.");

    private Reasons() {
    }

    static Text missing(String file) {
        return Text.sv(file + " saknas.").en(file + " is missing.");
    }

    static Text twice(String file) {
        return Text.sv(file + " finns flera gånger.").en(file + " is there several times.");
    }

    static Text empty(String file) {
        return Text.sv(file + " är tom: rubrikraden saknas.").en(file + " is empty: the heading is missing.");
    }

    static Text columnsMissing(String file, List<String> columns) {
        String names = String.join(", ", columns);
        return Text.sv(file + " saknar kolumn: " + names + ".").en(file + " has no column: " + names + ".");
    }

    static Text columnTwice(String file, String column) {
        return Text.sv(file + " har kolumnen " + column + " två gånger.").en(file + " has the column " + column + " twice.");
    }

    static Text notUtf8(String file, long line) {
        return Text.sv(file + " är inte UTF-8 (rad " + line + "). Spara den som UTF-8.")
            .en(file + " is not UTF-8 (line " + line + "). Save it as UTF-8.");
    }
}
