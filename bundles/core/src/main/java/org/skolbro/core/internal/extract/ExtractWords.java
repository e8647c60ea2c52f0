package org.skolbro.core.internal.extract;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.skolbro.api.retention.RecordKind;
import org.skolbro.api.text.Text;
import org.skolbro.core.store.PersonDataStore.Chapter;

/** What is said about each chapter: what it is, why it is kept (art. 15.1 a), by which law, from where (g) and to whom (c). */
final class ExtractWords {

    /** @param kind whose row in the records plan says how long; empty where that is told document by document, or nowhere */
    record About(Text title, Text purpose, Text basis, Text source, Text receivers, Optional<RecordKind> kind) {
    }

    private static final Text TASK = Text.sv("Uppgift av allmänt intresse (art. 6.1 e dataskyddsförordningen), skollagen (2010:800)")
        .en("Task in the public interest (article 6.1 e of the GDPR), the Education Act (2010:800)");
    private static final Text DUTY = Text.sv("Rättslig förpliktelse (art. 6.1 c dataskyddsförordningen), arkivlagen (1990:782)")
        .en("Legal obligation (article 6.1 c of the GDPR), the Archives Act (1990:782)");
    private static final Text SECURITY = Text.sv("Rättslig förpliktelse (art. 6.1 c och art. 32 dataskyddsförordningen)")
        .en("Legal obligation (article 6.1 c and article 32 of the GDPR)");
    private static final Text REGISTER = Text.sv("Kommunens elev- och personalregister").en("The municipality’s register of pupils and staff");
    private static final Text HERE = Text.sv("Uppstår i Skolbro när någon arbetar här").en("Arises in Skolbro when somebody works here");
    private static final Text NOBODY = Text.sv("Lämnas inte till någon utanför kommunen").en("Given to nobody outside the municipality");
    private static final Text UNITS = Text.sv("Personal vid de enheter som barnet hör till").en("Staff at the units that the child belongs to");

    private static final Map<Chapter, About> CHAPTERS = Map.ofEntries(
        Map.entry(Chapter.IDENTITY, new About(Text.sv("Vem du är").en("Who you are"),
            Text.sv("För att hålla isär personer och nå rätt person.").en("To tell persons apart and reach the right one."), TASK, REGISTER, UNITS,
            Optional.of(RecordKind.PERSON))),
        Map.entry(Chapter.RELATIONS, new About(Text.sv("Vårdnadshavare och barn").en("Guardians and children"),
            Text.sv("För att rätt vuxna ska se barnets dokumentation och svara för barnet.")
                .en("So that the right adults see the child’s documentation and answer for the child."), TASK, REGISTER, UNITS,
            Optional.of(RecordKind.PERSON))),
        Map.entry(Chapter.PLACEMENTS, new About(Text.sv("Placeringar och grupper").en("Placements and groups"),
            Text.sv("För att rätt personal ska nå barnet och dokumentationen ska följa med.")
                .en("So that the right staff reach the child and the documentation comes along."), TASK, REGISTER, UNITS,
            Optional.of(RecordKind.PERSON))),
        Map.entry(Chapter.WORK, new About(Text.sv("Tjänster och uppdrag").en("Duties and assignments"),
            Text.sv("För att ge behörighet till de barn som du arbetar med.").en("To give access to the children whom you work with."), TASK,
            REGISTER, NOBODY, Optional.of(RecordKind.PERSON))),
        Map.entry(Chapter.ACCOUNT, new About(Text.sv("Konto och inloggningar").en("Account and log-ins"),
            Text.sv("För att bara du ska kunna logga in som du. Lösenord sparas aldrig läsbart.")
                .en("So that you alone can log in as you. Passwords are never kept readable."), SECURITY, HERE, NOBODY,
            Optional.of(RecordKind.ACCOUNT))),
        Map.entry(Chapter.DOCUMENTS, new About(Text.sv("Handlingar").en("Documents"),
            Text.sv("För att planera, följa upp och bedöma lärande, och för att föra dokumentationen vidare. Stödet står vid varje handling.")
                .en("To plan, follow up and assess learning, and to carry the documentation onwards. The basis stands with each document."), TASK,
            Text.sv("Skrivs av personal, vårdnadshavare och elever").en("Written by staff, guardians and pupils"),
            Text.sv("Personal, vårdnadshavare och elev efter handlingens typ, nya enheter vid övergång, stadsarkivet efter leverans")
                .en("Staff, guardians and pupil by the kind of document, new units at transitions, the city archive by delivery"), Optional.empty())),
        Map.entry(Chapter.CONSENTS, new About(Text.sv("Samtycken").en("Consents"),
            Text.sv("För att veta vad som får följa med till en ny skola.").en("To know what may follow to a new school."),
            Text.sv("Samtycke (art. 6.1 a dataskyddsförordningen; 10 kap. 1 § offentlighets- och sekretesslagen)")
                .en("Consent (article 6.1 a of the GDPR; chapter 10, section 1 of the Public Access and Secrecy Act)"),
            Text.sv("Vårdnadshavares och myndiga elevers egna svar").en("Answers of guardians and of pupils of age"), UNITS,
            Optional.of(RecordKind.CONSENT))),
        Map.entry(Chapter.TRANSITIONS, new About(Text.sv("Övergångar").en("Transitions"),
            Text.sv("För att dokumentationen ska komma fram till den nya enheten.").en("So that the documentation reaches the new unit."), TASK, REGISTER,
            Text.sv("Den nya enheten").en("The new unit"), Optional.of(RecordKind.PERSON))),
        Map.entry(Chapter.ORDERS, new About(Text.sv("Beställningar ur arkivet").en("Orders from the archive"),
            Text.sv("För att visa vem som har begärt arkiverade handlingar, till vad och vad som lämnades ut.")
                .en("To show who asked for archived documents, what for and what was handed out."), DUTY, HERE,
            Text.sv("Den som beställde").en("Whoever ordered"), Optional.of(RecordKind.ORDER))),
        Map.entry(Chapter.DELIVERIES, new About(Text.sv("Leveranser").en("Deliveries"),
            Text.sv("För att visa vad som har lämnats till stadsarkivet eller tagits ut ur Skolbro.")
                .en("To show what was delivered to the city archive or taken out of Skolbro."), DUTY, HERE,
            Text.sv("Stadsarkivet").en("The city archive"), Optional.of(RecordKind.DELIVERY_PACKAGE))),
        Map.entry(Chapter.DISPOSAL, new About(Text.sv("Gallring och gallringsstopp").en("Disposal and holds"),
            Text.sv("För att kunna bevisa vad som har gallrats och varför något är kvar.")
                .en("To be able to prove what was destroyed and why something is kept."), DUTY, HERE, NOBODY, Optional.empty())),
        Map.entry(Chapter.PROTECTION, new About(Text.sv("Sekretess och särskilda behörigheter").en("Secrecy and personal permissions"),
            Text.sv("För att skydda barn, och visa vem som har fått nå uppgifterna och varför.")
                .en("To protect children, and show who was given access and why."),
            Text.sv("Rättslig förpliktelse (art. 6.1 c dataskyddsförordningen), offentlighets- och sekretesslagen (2009:400)")
                .en("Legal obligation (article 6.1 c of the GDPR), the Public Access and Secrecy Act (2009:400)"), HERE, NOBODY,
            Optional.of(RecordKind.PERSON))),
        Map.entry(Chapter.AUDIT, new About(Text.sv("Vem som har läst och gjort vad").en("Who read and did what"),
            Text.sv("För att upptäcka och utreda otillåten åtkomst.").en("To find and look into unlawful access."), SECURITY, HERE, NOBODY,
            Optional.of(RecordKind.AUDIT))));

    static final Text TITLE = Text.sv("Registerutdrag").en("Register extract");
    static final Text CONTENTS = Text.sv("Innehåll").en("Contents");
    static final Text RIGHTS_TITLE = Text.sv("Dina rättigheter").en("Your rights");
    static final Text RIGHTS = Text.sv("Är något fel kan du begära rättelse. Du kan i vissa fall begära att uppgifter raderas, att behandlingen"
            + " begränsas, eller invända mot den. Det som måste bevaras enligt arkivlagen raderas inte. Begär det hos kommunen; dataskyddsombudet"
            + " hjälper dig. Du kan klaga hos Integritetsskyddsmyndigheten (IMY), www.imy.se.")
        .en("If something is wrong you can ask for rectification. In some cases you can ask for erasure, for restriction, or object. What must"
            + " be kept under the Archives Act is not erased. Ask the municipality; the data protection officer helps you. You can complain to"
            + " the Swedish Authority for Privacy Protection (IMY), www.imy.se.");
    static final Text SOURCE_RIGHTS = Text.sv("Uppgifter som kommer från kommunens elevregister rättas där; rättelsen kommer hit vid nästa inläsning.")
        .en("What comes from the municipality’s register of pupils is corrected there; the correction arrives here with the next reading.");
    static final Text NO_MACHINE = Text.sv("Inga beslut fattas automatiskt och ingen profilering görs (art. 22). Skolbro lämnar inget till land utanför EU och EES.")
        .en("No decision is made by machine and nobody is profiled (article 22). Skolbro gives nothing to countries outside the EU and the EEA.");
    static final Text MASKED = Text.sv("Uppgifter om andra är utbytta: andra barns namn, personer med skyddade uppgifter och andras kontaktuppgifter (art. 15.4)."
            + " Utkast som ingen har gjort färdiga är inte med (5 kap. 2 § dataskyddslagen). Handlingar som omfattas av sekretess mot mottagaren är inte med.")
        .en("What tells of others is replaced: names of other children, persons with protected data and contact details of others (article 15.4)."
            + " Drafts that nobody has finished are not in it (chapter 5, section 2 of the Data Protection Act). Nor are documents that are secret towards"
            + " whoever receives it.");
    static final Text ABOUT = Text.sv("Gäller").en("About");
    static final Text NUMBER = Text.sv("Personnummer").en("Personal number");
    static final Text MADE = Text.sv("Gjort").en("Made");
    static final Text MADE_BY = Text.sv("Gjort av").en("Made by");
    static final Text HANDED_TO = Text.sv("Lämnas till").en("Handed to");
    static final Text HERSELF = Text.sv("den som utdraget gäller").en("whom it is about");
    static final Text WHY = Text.sv("Ändamål").en("Purpose");
    static final Text LAW = Text.sv("Rättslig grund").en("Legal basis");
    static final Text SOURCE = Text.sv("Källa").en("Source");
    static final Text RECEIVERS = Text.sv("Mottagare").en("Receivers");
    static final Text KEPT = Text.sv("Hur länge").en("For how long");
    static final Text NOTHING = Text.sv("Inget finns.").en("There is nothing.");

    private ExtractWords() {
    }

    static About of(Chapter chapter) {
        return CHAPTERS.get(chapter);
    }

    static String say(Text text, Locale language) {
        return text.in(language);
    }
}
