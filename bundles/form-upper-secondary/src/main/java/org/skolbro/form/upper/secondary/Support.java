package org.skolbro.form.upper.secondary;

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
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.text.Text;

/** Support ("stöd") up to the decision: what a teacher does at once, and how the need of more is reported and investigated. */
final class Support {

    private static final LegalBasis ADAPTATIONS = LegalBasis.of("Skollagen (2010:800) 3 kap. 5 §");
    private static final LegalBasis INVESTIGATIONS = LegalBasis.of("Skollagen (2010:800) 3 kap. 7 §");
    private static final LegalBasis SECRECY = LegalBasis.of("Offentlighets- och sekretesslagen (2009:400) 23 kap. 2 §");

    /** Part of ordinary teaching: given at once, without a decision. */
    static final DocumentType EXTRA_ADAPTATIONS = DocumentType
        .named("upper-secondary/extra-adaptations", Text.sv("Extra anpassningar").en("Extra adaptations")).because(ADAPTATIONS)
        .fields(
            text("situation", Text.sv("Situation").en("Situation"),
                Text.sv("Var i studierna behövs något extra?").en("Where in the studies is something extra needed?")).mandatory(),
            text("adaptations", Text.sv("Anpassningar").en("Adaptations"),
                Text.sv("Vad gör vi, i den vanliga undervisningen?").en("What do we do, in ordinary teaching?")).mandatory(),
            date("follow-up", Text.sv("Följs upp").en("Follow-up"), Text.sv("Vilken dag?").en("On which day?")))
        .writtenBy(TEACHER, MENTOR, HEADTEACHER)
        .readBy(TEACHER, MENTOR, HEADTEACHER, GUARDIAN, PUPIL, ARCHIVIST)
        .build();

    static final DocumentType REPORT = DocumentType
        .named("upper-secondary/support-report", Text.sv("Anmälan om särskilt stöd").en("Report of a need of special support"))
        .because(INVESTIGATIONS)
        .fields(
            text("reason", Text.sv("Därför anmäler jag").en("Why I report"),
                Text.sv("Vad tyder på att eleven kan behöva särskilt stöd?")
                    .en("What suggests that the student may need special support?")).mandatory(),
            text("tried", Text.sv("Det här har prövats").en("What has been tried"),
                Text.sv("Anpassningar och hur de har fungerat.").en("Adaptations and how they have worked.")))
        .writtenBy(TEACHER, MENTOR, HEADTEACHER)
        .readBy(MENTOR, HEADTEACHER, GUARDIAN, PUPIL, ARCHIVIST)
        .build();

    static final DocumentType INVESTIGATION = DocumentType
        .named("upper-secondary/support-investigation", Text.sv("Utredning av särskilt stöd").en("Investigation of special support"))
        .because(INVESTIGATIONS)
        .fields(
            text("survey", Text.sv("Kartläggning").en("Survey"),
                Text.sv("Elevens situation på individ-, grupp- och skolnivå.")
                    .en("The student's situation at the level of individual, group and school.")).mandatory(),
            text("judgement", Text.sv("Pedagogisk bedömning").en("Pedagogical judgement"),
                Text.sv("Behövs särskilt stöd? På vilket sätt?").en("Is special support needed? In what way?")).mandatory(),
            line("health-team", Text.sv("Samråd med elevhälsan").en("Consultation with student health"),
                Text.sv("Vem och när, eller varför det uppenbart inte behövs.").en("Who and when, or why it is obviously not needed."))
                .mandatory())
        .writtenBy(TEACHER, MENTOR, HEADTEACHER)
        .readBy(MENTOR, HEADTEACHER, ARCHIVIST)
        .build();

    /** Never read by the home: secrecy may hold against it too (offentlighets- och sekretesslagen 12 kap. 3 §). */
    static final DocumentType SECURE_NOTE = DocumentType
        .named("upper-secondary/secure-note", Text.sv("Säker anteckning").en("Secure note")).because(SECRECY)
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
