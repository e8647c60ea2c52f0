package org.skolbro.form.compulsory;

import static org.skolbro.api.access.Role.ARCHIVIST;
import static org.skolbro.api.access.Role.GUARDIAN;
import static org.skolbro.api.access.Role.HEADTEACHER;
import static org.skolbro.api.access.Role.MENTOR;
import static org.skolbro.api.access.Role.PUPIL;
import static org.skolbro.api.access.Role.TEACHER;
import static org.skolbro.api.document.Field.choice;
import static org.skolbro.api.document.Field.date;
import static org.skolbro.api.document.Field.line;
import static org.skolbro.api.document.Field.text;

import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentType.Secrecy;
import org.skolbro.api.document.Field.Choice;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.text.Text;

/**
 * What the headteacher decides about special support ("särskilt stöd"). The two outcomes are two types, because the law asks
 * for different things in them. A decision is public, though what led to it is not (offentlighets- och sekretesslagen 23
 * kap. 2 § andra stycket).
 */
final class SupportDecisions {

    private static final LegalBasis PROGRAMME = LegalBasis.of("Skollagen (2010:800) 3 kap. 9 och 11–12 §§ och 28 kap. 16 §");
    private static final LegalBasis NO_PROGRAMME = LegalBasis.of("Skollagen (2010:800) 3 kap. 9 § tredje stycket och 28 kap. 16 §");
    private static final LegalBasis EVALUATING = LegalBasis.of("Skollagen (2010:800) 3 kap. 9 § första stycket");

    private static final Text APPEAL = Text
        .sv("Beslutet kan överklagas till Skolväsendets överklagandenämnd. Skriv vilket beslut det gäller, vad du vill ha ändrat "
            + "och varför, och lämna det till skolan inom tre veckor från den dag du fick del av beslutet.")
        .en("The decision can be appealed to the Board of Appeal for Education. Write which decision it is, what you want changed "
            + "and why, and hand it to the school within three weeks of the day you were told of the decision.");

    static final DocumentType ACTION_PROGRAMME = DocumentType
        .named("compulsory/action-programme", Text.sv("Åtgärdsprogram").en("Action programme")).because(PROGRAMME)
        .version(2)
        .counting("kind")
        .fields(
            text("needs", Text.sv("Behov av särskilt stöd").en("Need of special support"),
                Text.sv("Beslutet är offentligt: skriv behoven i skolan, inte diagnoser.")
                    .en("The decision is public: write the needs at school, not diagnoses.")).mandatory(),
            text("measures", Text.sv("Åtgärder").en("Measures"),
                Text.sv("Hur ska behoven tillgodoses, i skolan och i fritidshemmet?")
                    .en("How are the needs to be met, at school and at the leisure-time centre?")).mandatory(),
            choice("kind", Text.sv("Stödets form").en("Kind of support"),
                Text.sv("Alla utom den första beslutar rektorn själv, utan att delegera.")
                    .en("All but the first are decided by the headteacher in person."),
                new Choice("ordinary", Text.sv("I elevens vanliga grupp").en("In the pupil's ordinary group")),
                new Choice("special-group", Text.sv("Särskild undervisningsgrupp eller enskilt (11 §)")
                    .en("Special teaching group or individually (section 11)")),
                new Choice("remote", Text.sv("Distansundervisning (11 a §)").en("Distance teaching (section 11 a)")),
                new Choice("adapted-studies", Text.sv("Anpassad studiegång (12 §)").en("Adapted course of study (section 12)")))
                .mandatory(),
            date("follow-up", Text.sv("Följs upp").en("Follow-up"), Text.sv("Vilken dag?").en("On which day?")).mandatory(),
            line("follow-up-by", Text.sv("Ansvarig för uppföljningen").en("Responsible for the follow-up"),
                Text.sv("Namn och roll.").en("Name and role.")).mandatory(),
            date("evaluation", Text.sv("Utvärderas").en("Evaluation"), Text.sv("Vilken dag?").en("On which day?")).mandatory(),
            line("evaluation-by", Text.sv("Ansvarig för utvärderingen").en("Responsible for the evaluation"),
                Text.sv("Namn och roll.").en("Name and role.")).mandatory(),
            text("participation", Text.sv("Så har eleven och hemmet deltagit").en("How the pupil and the home took part"),
                Text.sv("De ska få möjlighet att vara med.").en("They are to be given the chance.")).mandatory())
        .writtenBy(TEACHER, MENTOR, HEADTEACHER)
        .decidedBy(HEADTEACHER)
        .readBy(TEACHER, MENTOR, HEADTEACHER, GUARDIAN, PUPIL, ARCHIVIST)
        .secrecy(Secrecy.OPEN)
        .informing(APPEAL)
        .build();

    static final DocumentType NO_ACTION_PROGRAMME = DocumentType
        .named("compulsory/no-action-programme", Text.sv("Åtgärdsprogram ska inte utarbetas").en("No action programme is to be made"))
        .because(NO_PROGRAMME)
        .fields(
            text("reasons", Text.sv("Skäl för beslutet").en("Reasons for the decision"),
                Text.sv("Varför visar utredningen att särskilt stöd inte behövs?")
                    .en("Why does the investigation show that special support is not needed?")).mandatory(),
            text("instead", Text.sv("Det här görs i stället").en("What is done instead"),
                Text.sv("Till exempel extra anpassningar.").en("For instance extra adaptations.")))
        .writtenBy(TEACHER, MENTOR, HEADTEACHER)
        .decidedBy(HEADTEACHER)
        .readBy(TEACHER, MENTOR, HEADTEACHER, GUARDIAN, PUPIL, ARCHIVIST)
        .secrecy(Secrecy.OPEN)
        .informing(APPEAL)
        .build();

    static final DocumentType EVALUATION = DocumentType
        .named("compulsory/action-programme-evaluation", Text.sv("Utvärdering av åtgärdsprogram").en("Evaluation of an action programme"))
        .because(EVALUATING)
        .fields(
            text("result", Text.sv("Så har åtgärderna fungerat").en("How the measures have worked"),
                Text.sv("Vad har de lett till för eleven?").en("What have they led to for the pupil?")).mandatory(),
            text("next", Text.sv("Så går vi vidare").en("How we go on"),
                Text.sv("Behövs ett nytt åtgärdsprogram, eller räcker extra anpassningar?")
                    .en("Is a new action programme needed, or are extra adaptations enough?")).mandatory())
        .writtenBy(TEACHER, MENTOR, HEADTEACHER)
        .readBy(TEACHER, MENTOR, HEADTEACHER, GUARDIAN, PUPIL, ARCHIVIST)
        .secrecy(Secrecy.STRAIGHT)
        .build();

    private SupportDecisions() {
    }
}
