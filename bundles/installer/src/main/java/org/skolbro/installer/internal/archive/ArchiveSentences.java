package org.skolbro.installer.internal.archive;

import org.skolbro.api.text.Text;

/** What is wrong with an archive, in words that an administrator can send to its maker. */
final class ArchiveSentences {

    private ArchiveSentences() {
    }

    static Text noArchive() {
        return Text.sv("Filen är ingen hel jar-fil.").en("The file is no whole jar file.");
    }

    static Text tooManyFiles(int most) {
        return Text.sv("Arkivet har fler än " + most + " filer.").en("The archive has more than " + most + " files.");
    }

    static Text tooLarge(long megabytes) {
        return Text.sv("Arkivet blir större än " + megabytes + " MB när det packas upp.")
            .en("The archive is larger than " + megabytes + " MB when unpacked.");
    }

    static Text twice(String name) {
        return Text.sv("Arkivet har två filer som heter ”" + shown(name) + "”.").en("The archive has two files called “" + shown(name) + "”.");
    }

    static Text twoLists() {
        return Text.sv("Arkivets två innehållsförteckningar säger olika saker.").en("The archive's two lists of contents differ.");
    }

    static Text outside(String name) {
        return Text.sv("Arkivet har en fil som vill hamna utanför: ”" + shown(name) + "”.")
            .en("The archive has a file that wants to lie outside of it: “" + shown(name) + "”.");
    }

    static Text notInside(String name) {
        return Text.sv("”" + shown(name) + "” får inte ligga i ett tillägg: lägg bibliotekens klasser direkt i arkivet, och ingen maskinkod.")
            .en("“" + shown(name) + "” may not be in an add-on: put the classes of libraries right into the archive, and no native code.");
    }

    static Text frontEnd(String name) {
        return Text.sv("”" + shown(name) + "” hör till webbläsarens sida. Ett tillägg har ingen egen sådan.")
            .en("“" + shown(name) + "” belongs to the browser's side. An add-on has none of its own.");
    }

    static Text noBundle() {
        return Text.sv("Filen är ingen OSGi-modul: Bundle-SymbolicName eller Bundle-Version saknas i META-INF/MANIFEST.MF.")
            .en("The file is no OSGi bundle: Bundle-SymbolicName or Bundle-Version is missing in META-INF/MANIFEST.MF.");
    }

    static Text badHeader(String header) {
        return Text.sv("Raden " + header + " i META-INF/MANIFEST.MF går inte att läsa.")
            .en("The header " + header + " in META-INF/MANIFEST.MF cannot be read.");
    }

    static Text forbiddenHeader(String header) {
        return Text.sv("Ett tillägg får inte ha raden " + header + " i META-INF/MANIFEST.MF.")
            .en("An add-on may not have the header " + header + " in META-INF/MANIFEST.MF.");
    }

    static Text nameTaken(String name) {
        return Text.sv("Modulnamnet " + name + " är upptaget av plattformen.").en("The bundle name " + name + " is taken by the platform.");
    }

    static Text closedPackage(String name) {
        return Text.sv("Paketet " + name + " är inte öppet för tillägg.").en("The package " + name + " is not open to add-ons.");
    }

    static Text missingPackage(String name, String range) {
        return Text.sv("Tillägget är gjort för en annan version av Skolbro: paketet " + name + " " + range + " finns inte här.")
            .en("The add-on is made for another version of Skolbro: the package " + name + " " + range + " is not here.");
    }

    static Text missingCapability(String what) {
        return Text.sv("Tillägget behöver något som inte finns här: " + what + ".").en("The add-on needs something that is not here: " + what + ".");
    }

    static Text unreadableClass(String name) {
        return Text.sv("Klassen " + dotted(name) + " går inte att läsa.").en("The class " + dotted(name) + " cannot be read.");
    }

    static Text closedClass(String from, String name) {
        return Text.sv(dotted(from) + " använder " + dotted(name) + ", som inte är öppet för tillägg.")
            .en(dotted(from) + " uses " + dotted(name) + ", which is not open to add-ons.");
    }

    static Text nativeMethod(String name) {
        return Text.sv(dotted(name) + " har en metod i maskinkod.").en(dotted(name) + " has a native method.");
    }

    static Text andMore(int count) {
        return Text.sv("Och " + count + " fel till av samma slag.").en("And " + count + " more faults of that kind.");
    }

    static Text changedAfterSigning() {
        return Text.sv("Filen har ändrats efter att den signerades.").en("The file was changed after it was signed.");
    }

    static Text notAllSigned(String name) {
        return Text.sv("”" + shown(name) + "” ingår inte i signaturen.").en("“" + shown(name) + "” is not part of the signature.");
    }

    static Text badComponent(String path) {
        return Text.sv("Komponentbeskrivningen " + shown(path) + " saknas eller går inte att läsa.")
            .en("The component description " + shown(path) + " is missing or cannot be read.");
    }

    static Text noForm() {
        return Text.sv("Arkivet har ingen komponent som är en SchoolForm, eller flera.")
            .en("The archive has no component that is a SchoolForm, or several.");
    }

    static Text closedService(String part, String service) {
        return Text.sv("Komponenten " + part + " erbjuder tjänsten " + service + ". Ett tillägg får bara erbjuda SchoolForm och SchoolFormViews.")
            .en("The component " + part + " offers the service " + service + ". An add-on may only offer SchoolForm and SchoolFormViews.");
    }

    static Text needsArguments(String name) {
        return Text.sv("Skolformens klass " + name + " ska ha en öppen konstruktor utan argument: den deklarerar, den arbetar inte.")
            .en("The form's class " + name + " needs a public constructor without arguments: it declares, it does not work.");
    }

    static Text failed(Throwable failure) {
        return Text.sv("Skolformen kunde inte säga vad den innehåller: " + failure.getClass().getName() + ".")
            .en("The form could not say what it contains: " + failure.getClass().getName() + ".");
    }

    static Text changeable() {
        return Text.sv("Skolformen svarar olika när den tillfrågas två gånger.").en("The form answers differently when it is asked twice.");
    }

    static Text slow(int seconds) {
        return Text.sv("Skolformen svarade inte på " + seconds + " sekunder.").en("The form did not answer within " + seconds + " seconds.");
    }

    private static String dotted(String name) {
        return name.replace('/', '.');
    }

    /** Names in a hostile archive may be long or hold what no terminal should print. */
    private static String shown(String name) {
        String plain = name.replaceAll("[^\\x20-\\x7E\\u00A0-\\u024F]", "?");
        return plain.length() <= 120 ? plain : plain.substring(0, 119) + "…";
    }
}
