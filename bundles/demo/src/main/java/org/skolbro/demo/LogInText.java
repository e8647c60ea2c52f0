package org.skolbro.demo;

import java.util.Locale;

import org.skolbro.api.status.Origin;
import org.skolbro.demo.load.LogIns;

/** What the script prints when everything is there: who one can be. */
final class LogInText {

    static final String FOREIGN = """
        Den här databasen är inte gjord av en demo. Inget har laddats, och demons inloggningar finns inte här.
        """;

    private LogInText() {
    }

    static String of(long documents) {
        return """

            Norrbro kommun är laddad: %1$s handlingar. Allt och alla är påhittade.

            Inloggningar, alla med lösenordet %2$s
              larare            förskollärare på förskolan som lämnar över
              rektor      *     rektor där
              larare2           förskollärare på förskolan som tar emot
              rektor2     *     rektor där
              larare3           lärare i grundskolan, mentor för årskurs 2
              rektor3     *     rektor där och på fritidshemmet
              larare4           lärare i gymnasieskolan
              larare5           lärare i fritidshemmet
              larare6           lärare i anpassade grundskolan
              larare7           lärare i sfi
              vardnadshavare    vårdnadshavare till ett barn som byter förskola och ett i årskurs 2
              vardnadshavare2   barnens andra vårdnadshavare
              elev              gymnasieelev som snart fyller 18
              studerande        vuxenstuderande
              arkivarie   *     arkivarie
              arkivarie2  *     arkivarie, den andra som gallring kräver
              admin             kommunadministratör
              admin2      *     kommunadministratör, den som kan begära att kommunen lämnar Skolbro
              revisor           dataskyddsombud
            * frågar efter en engångskod: lägg in %3$s i en autentiseringsapp
            """.formatted(number(documents), LogIns.PASSWORD, Origin.DEMO_SECRET);
    }

    /** With a space between the thousands. */
    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', ' ');
    }
}
