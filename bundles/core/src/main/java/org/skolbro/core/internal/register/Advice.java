package org.skolbro.core.internal.register;

import org.skolbro.api.text.Text;

/** What to do about a rejected row. None of them repeats what the row said. */
final class Advice {

    static final Text FILL_IN = Text.sv("Fältet är tomt. Fyll i det i registret och läs in igen.")
        .en("The field is empty. Fill it in in the register and import again.");
    static final Text NOT_A_UUID = Text.sv("Skriv id:t som ett UUID (8-4-4-4-12 tecken).")
        .en("Write the id as a UUID (8-4-4-4-12 characters).");
    static final Text NOT_A_DATE = Text.sv("Skriv datumet som åååå-mm-dd, mellan 1900 och 2200.")
        .en("Write the date as yyyy-mm-dd, between 1900 and 2200.");
    static final Text ENDS_TOO_EARLY = Text.sv("Slutdatum är före startdatum. Rätta ett av dem.")
        .en("The end date is before the start date. Correct one of them.");
    static final Text CONTROL_CHARACTER = Text.sv("Fältet innehåller ett osynligt styrtecken. Ta bort det.")
        .en("The field holds an invisible control character. Remove it.");
    static final Text NOT_A_CODE = Text.sv("Koden får ha siffror, bokstäver och bindestreck. Rätta den.")
        .en("The code may have digits, letters and hyphens. Correct it.");
    static final Text NOT_A_YEAR = Text.sv("Årskurs är ett tal från 0 till 13, eller tomt.")
        .en("The school year is a number from 0 to 13, or empty.");
    static final Text NOT_A_NUMBER = Text
        .sv("Skriv ååååmmddnnnn (person- eller samordningsnummer) eller ååååmmdd-TFnn.")
        .en("Write yyyymmddnnnn (personal or co-ordination number) or yyyymmdd-TFnn.");
    static final Text WRONG_CHECK_DIGIT = Text.sv("Kontrollsiffran stämmer inte. Kontrollera numret i registret.")
        .en("The check digit is wrong. Check the number in the register.");
    static final Text TAKEN_NUMBER = Text
        .sv("En annan person har eller har haft numret. Kontrollera vems det är; är det samma person, "
            + "ge henne ett och samma id i registret.")
        .en("Another person has or has had the number. Check whose it is; if they are one person, give her one id in "
            + "the register.");
    static final Text WITHDRAWN = Text.sv("Personen hanteras för sig med en fiktiv identitet. Ingenting av raden har sparats; ta bort den ur filen.")
        .en("The person is handled apart with a fictitious identity. Nothing of the row was kept; remove it from the file.");
    static final Text SAME_KEY = Text.sv("En tidigare rad har samma nyckel; den gällde. Ta bort den ena.")
        .en("An earlier row has the same key; that one was used. Remove one of them.");
    static final Text UNKNOWN_PERSON = Text.sv("Personen finns inte. Ta med henne i persons.csv, eller rätta hennes rad.")
        .en("The person does not exist. Put her into persons.csv, or correct her row there.");
    static final Text UNKNOWN_UNIT = Text.sv("Enheten finns inte. Ta med den i units.csv, eller rätta dess rad.")
        .en("The unit does not exist. Put it into units.csv, or correct its row there.");
    static final Text UNKNOWN_GROUP = Text.sv("Gruppen finns inte. Ta med den i groups.csv, eller rätta dess rad.")
        .en("The group does not exist. Put it into groups.csv, or correct its row there.");
    static final Text OWN_GUARDIAN = Text.sv("Barn och vårdnadshavare är samma person. Rätta ett av id:na.")
        .en("Child and guardian are the same person. Correct one of the ids.");

    private Advice() {
    }

    static Text atMost(int characters) {
        return Text.sv("Fältet är för långt: högst " + characters + " tecken.")
            .en("The field is too long: at most " + characters + " characters.");
    }

    static Text oneOf(String codes) {
        return Text.sv("Värdet finns inte i SS 12000. Använd ett av: " + codes + ".")
            .en("SS 12000 has no such value. Use one of: " + codes + ".");
    }
}
