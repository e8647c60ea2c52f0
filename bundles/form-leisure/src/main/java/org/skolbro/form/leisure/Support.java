package org.skolbro.form.leisure;

import static org.skolbro.api.access.Role.ARCHIVIST;
import static org.skolbro.api.access.Role.GUARDIAN;
import static org.skolbro.api.access.Role.HEADTEACHER;
import static org.skolbro.api.access.Role.MENTOR;
import static org.skolbro.api.access.Role.PUPIL;
import static org.skolbro.api.access.Role.TEACHER;
import static org.skolbro.api.document.Field.date;
import static org.skolbro.api.document.Field.line;
import static org.skolbro.api.document.Field.text;

import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentType.Secrecy;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.text.Text;

/**
 * Support ("stöd") in a leisure-time centre, from what is done at once to what the headteacher decides. No exception makes
 * decisions public here, as one does in school (offentlighets- och sekretesslagen 23 kap. 3 §).
 */
final class Support {

    private static final LegalBasis ADAPTATIONS = LegalBasis.of("Skollagen (2010:800) 3 kap. 5 §");
    private static final LegalBasis INVESTIGATIONS = LegalBasis.of("Skollagen (2010:800) 3 kap. 6–7 §§");
    private static final LegalBasis PROGRAMME = LegalBasis.of("Skollagen (2010:800) 3 kap. 6 och 9 §§ och 28 kap. 16 §");
    private static final LegalBasis SECRECY = LegalBasis.of("Offentlighets- och sekretesslagen (2009:400) 23 kap. 3 §");

    private static final Text APPEAL = Text
        .sv("Beslutet kan överklagas till Skolväsendets överklagandenämnd. Skriv vilket beslut det gäller, vad du vill ha ändrat "
            + "och varför, och lämna det till rektorn inom tre veckor från den dag du fick del av beslutet.")
        .en("The decision can be appealed to the Board of Appeal for Education. Write which decision it is, what you want changed "
            + "and why, and hand it to the headteacher within three weeks of the day you were told of the decision.");

    /** Part of the ordinary day: given at once, without a decision. */
    static final DocumentType EXTRA_ADAPTATIONS = DocumentType
        .named("leisure/extra-adaptations", Text.sv("Extra anpassningar").en("Extra adaptations")).because(ADAPTATIONS)
        .within(Leisure.CENTRE)
        .fields(
            text("situation", Text.sv("Situation").en("Situation"),
                Text.sv("När på eftermiddagen behövs något extra?").en("When in the afternoon is something extra needed?")).mandatory(),
            text("adaptations", Text.sv("Anpassningar").en("Adaptations"),
                Text.sv("Vad gör ni, och gör skolan likadant?").en("What do you do, and does the school do the same?")).mandatory(),
            date("follow-up", Text.sv("Följs upp").en("Follow-up"), Text.sv("Vilken dag?").en("On which day?")))
        .writtenBy(TEACHER, MENTOR, HEADTEACHER)
        .readBy(TEACHER, MENTOR, HEADTEACHER, GUARDIAN, PUPIL, ARCHIVIST)
        .secrecy(Secrecy.STRAIGHT)
        .build();

    static final DocumentType REPORT = DocumentType
        .named("leisure/support-report", Text.sv("Anmälan om särskilt stöd").en("Report of a need of special support"))
        .because(INVESTIGATIONS).within(Leisure.CENTRE)
        .fields(
            text("reason", Text.sv("Därför anmäler jag").en("Why I report"),
                Text.sv("Vad tyder på att eleven kan behöva särskilt stöd?").en("What suggests that the pupil may need special support?"))
                .mandatory(),
            text("tried", Text.sv("Det här har prövats").en("What has been tried"),
                Text.sv("Extra anpassningar och hur de har fungerat, eller varför de inte skulle räcka.")
                    .en("Extra adaptations and how they have worked, or why they would not be enough.")).mandatory())
        .writtenBy(TEACHER, MENTOR, HEADTEACHER)
        .readBy(MENTOR, HEADTEACHER, GUARDIAN, PUPIL, ARCHIVIST)
        .secrecy(Secrecy.STRAIGHT)
        .build();

    static final DocumentType INVESTIGATION = DocumentType
        .named("leisure/support-investigation", Text.sv("Utredning av särskilt stöd").en("Investigation of special support"))
        .because(INVESTIGATIONS).within(Leisure.CENTRE)
        .fields(
            text("survey", Text.sv("Kartläggning").en("Survey"),
                Text.sv("Elevens situation i fritidshemmet och i skolan.").en("The pupil's situation at the centre and at school.")).mandatory(),
            text("judgement", Text.sv("Pedagogisk bedömning").en("Pedagogical judgement"),
                Text.sv("Behövs särskilt stöd? I vad?").en("Is special support needed? In what?")).mandatory(),
            line("health-team", Text.sv("Samråd med elevhälsan").en("Consultation with student health"),
                Text.sv("Vem och när, eller varför det uppenbart inte behövs.").en("Who and when, or why it is obviously not needed."))
                .mandatory())
        .writtenBy(TEACHER, MENTOR, HEADTEACHER)
        .readBy(MENTOR, HEADTEACHER, ARCHIVIST)
        .build();

    /** For a pupil whose school has no programme that covers the centre. */
    static final DocumentType ACTION_PROGRAMME = DocumentType
        .named("leisure/action-programme", Text.sv("Åtgärdsprogram").en("Action programme")).because(PROGRAMME).within(Leisure.CENTRE)
        .fields(
            text("needs", Text.sv("Behov av särskilt stöd").en("Need of special support"),
                Text.sv("Har skolan redan ett åtgärdsprogram för eleven? Skriv då in fritidshemmet där i stället.")
                    .en("Does the school already have an action programme for the pupil? Then write the centre into that one.")).mandatory(),
            text("measures", Text.sv("Åtgärder").en("Measures"), Text.sv("Hur ska behoven tillgodoses?").en("How are the needs to be met?"))
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
        .secrecy(Secrecy.STRAIGHT)
        .informing(APPEAL)
        .build();

    static final DocumentType NO_ACTION_PROGRAMME = DocumentType
        .named("leisure/no-action-programme", Text.sv("Åtgärdsprogram ska inte utarbetas").en("No action programme is to be made"))
        .because(PROGRAMME).within(Leisure.CENTRE)
        .fields(text("reasons", Text.sv("Skäl för beslutet").en("Reasons for the decision"),
            Text.sv("Varför visar utredningen att särskilt stöd inte behövs?")
                .en("Why does the investigation show that special support is not needed?")).mandatory())
        .writtenBy(TEACHER, MENTOR, HEADTEACHER)
        .decidedBy(HEADTEACHER)
        .readBy(TEACHER, MENTOR, HEADTEACHER, GUARDIAN, PUPIL, ARCHIVIST)
        .secrecy(Secrecy.STRAIGHT)
        .informing(APPEAL)
        .build();

    /** Never read by the home: secrecy may hold against it too (offentlighets- och sekretesslagen 12 kap. 3 §). */
    static final DocumentType SECURE_NOTE = DocumentType
        .named("leisure/secure-note", Text.sv("Säker anteckning").en("Secure note")).because(SECRECY)
        .fields(text("note", Text.sv("Anteckning").en("Note"),
            Text.sv("Skriv sakligt. Bara personal med stark inloggning kan läsa.")
                .en("Write facts. Only staff with strong log-in can read it.")).mandatory())
        .writtenBy(TEACHER, MENTOR, HEADTEACHER)
        .readBy(TEACHER, MENTOR, HEADTEACHER, ARCHIVIST)
        .needs(AssuranceLevel.SECOND_FACTOR)
        .build();

    private Support() {
    }
}
