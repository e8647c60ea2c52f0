package org.skolbro.core.internal.identity;

import org.skolbro.api.text.Text;

/** Why something is not done with a fictitious identity or its key. None of them repeats what was written. */
final class IdentityTexts {

    static final Text NO_KEY = Text.sv("Det finns ingen nyckel än. Sätt upp den med minst två innehavare först.")
        .en("There is no key yet. Set it up with at least two holders first.");
    static final Text LINKS_WOULD_BE_LOST = Text.sv("Det finns kopplingar som bara nuvarande nyckel öppnar. Byt innehavare i stället.")
        .en("There are links that only the present key opens. Replace a holder instead.");
    static final Text HOW_MANY = Text.sv("Nyckeln ska ha minst två och högst sju innehavare, var och en en gång.")
        .en("The key has at least two and at most seven holders, each of them once.");
    static final Text NOT_AN_OFFICE = Text
        .sv("En innehavare är administratör eller arkivarie, har ett aktivt konto och använder tvåstegsinloggning.")
        .en("A holder is an administrator or archivist, has an active account and uses a second factor.");
    static final Text SECRET_TOO_EASY = Text
        .sv("En hemlighet ska ha minst 16 och högst 256 tecken, minst åtta olika, och inte vara en annan innehavares.")
        .en("A secret has at least 16 and at most 256 characters, at least eight different ones, and is not another holder's.");
    static final Text NOT_A_HOLDER = Text.sv("Två olika innehavare av nyckeln måste vara med, och du ska vara en av dem.")
        .en("Two different holders of the key must be present, and you are one of them.");
    static final Text TWO_OTHERS = Text.sv("Ett byte görs av två innehavare som stannar.")
        .en("Two holders who stay make the change.");
    static final Text TWO_HOLDERS = Text.sv("En innehavare läggs till av två som redan är det.").en("A holder is added by two who are holders already.");
    static final Text IS_ONE = Text.sv("Den nya är redan innehavare.").en("The new one is a holder already.");
    static final Text OWN_SECRET_WRONG = Text.sv("Din hemlighet stämmer inte.").en("Your secret is not right.");
    static final Text OTHER_SECRET_WRONG = Text.sv("Den andra innehavarens hemlighet stämmer inte.")
        .en("The other holder's secret is not right.");
    static final Text WAIT = Text.sv("Det har varit för många försök. Vänta en stund.")
        .en("There have been too many attempts. Wait a while.");
    static final Text NO_LINK = Text.sv("Ingen fiktiv identitet har det numret.").en("No fictitious identity has that number.");
    static final Text NO_REASON = Text.sv("Skriv varför, med högst 1 000 tecken, och ärendets nummer, med högst 100.")
        .en("Write why, in at most 1,000 characters, and the number of the case, in at most 100.");
    static final Text FORM = Text
        .sv("Fyll i när samtalet hölls och av vem, när blanketten skrevs under (efter samtalet, inte efter i dag) och var den förvaras.")
        .en("Fill in when the talk was held and by whom, when the form was signed (after the talk, not after today) and where it is kept.");
    static final Text NAME = Text.sv("Skriv ett fiktivt för- och efternamn utan något av de riktiga namnen, högst 100 tecken var.")
        .en("Write a fictitious given and family name without any of the real names, at most 100 characters each.");
    static final Text RESERVE_NUMBER = Text
        .sv("Det fiktiva numret ska vara ett TF-nummer, ååååmmdd-TFnn, som ingen har och med en annan dag än den riktiga.")
        .en("The fictitious number is a TF-number, yyyymmdd-TFnn, that nobody has, on another day than the real one.");
    static final Text REAL = Text.sv("Skriv det riktiga namnet och ett helt, riktigt nummer.")
        .en("Write the real name and a whole, real number.");
    static final Text SCAN = Text.sv("Den inlästa blanketten ska vara en PDF, JPEG eller PNG på högst 10 MB.")
        .en("The scanned form is a PDF, JPEG or PNG of at most 10 MB.");
    static final Text IN_REGISTER = Text.sv("Numret finns i registret. Flytta över barnet i stället.")
        .en("The number is in the register. Move the child over instead.");
    static final Text NOT_IN_REGISTER = Text.sv("Inget barn i registret har det numret.").en("No child in the register has that number.");
    static final Text HAS_ONE = Text.sv("Den personen har redan en fiktiv identitet.").en("That person has a fictitious identity already.");
    static final Text PLACE = Text
        .sv("Välj en enhet som har skolformen, en av dess grupper i den formen som finns den dagen, och en dag inom ett år.")
        .en("Choose a unit that has the school form, one of its groups in that form that exists on that day, and a day within a year.");
    static final Text PLACED_THERE = Text.sv("Barnet är redan placerat där i den skolformen. Ändra den placeringen i stället.")
        .en("The child is placed there in that school form already. Change that placement instead.");
    static final Text BEFORE_IT_BEGAN = Text.sv("Ändringen kan inte gälla från en dag före placeringens första.")
        .en("The change cannot hold from a day before the placement's first.");
    static final Text FOLLOWS_ANOTHER = Text
        .sv("Placeringen följer på en annan, och en överlämning kan ha börjat. Låt ändringen gälla från en senare dag.")
        .en("The placement follows another, and a hand-over may have begun. Let the change hold from a later day.");
    static final Text LAST_DAY = Text.sv("Sista dagen ska inte vara före placeringens första och ligga inom ett år från i dag.")
        .en("The last day is not before the placement's first, and lies within a year from today.");
    static final Text MARKING = Text.sv("Välj vilket skydd det är.").en("Choose which protection it is.");
    static final Text CHANGED = Text.sv("Något har ändrats sedan du såg vad som händer. Se efter en gång till.")
        .en("Something has changed since you saw what happens. Look once more.");

    private IdentityTexts() {
    }
}
