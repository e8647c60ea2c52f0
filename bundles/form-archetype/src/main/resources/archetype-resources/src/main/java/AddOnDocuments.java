package ${package};

import static org.skolbro.api.access.Role.ARCHIVIST;
import static org.skolbro.api.access.Role.GUARDIAN;
import static org.skolbro.api.access.Role.HEADTEACHER;
import static org.skolbro.api.access.Role.MENTOR;
import static org.skolbro.api.access.Role.TEACHER;
import static org.skolbro.api.document.Field.date;
import static org.skolbro.api.document.Field.text;

import org.skolbro.api.document.DocumentType;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.text.Text;

/** What is written. A type that changes later needs a higher {@code version}. */
public final class AddOnDocuments {

    private static final LegalBasis BASIS = LegalBasis.of("Skollagen (2010:800) 3 kap. 3 §");

    public static final DocumentType NOTE = DocumentType
        .named("${formId}/note", Text.sv("Anteckning").en("Note")).because(BASIS)
        .fields(
            text("note", Text.sv("Det här hände").en("What happened"), Text.sv("Skriv sakligt.").en("Write factually.")).mandatory(),
            date("follow-up", Text.sv("Följs upp").en("Follow-up"), Text.sv("Vilken dag?").en("On which day?")))
        .writtenBy(TEACHER, MENTOR, HEADTEACHER)
        .readBy(TEACHER, MENTOR, HEADTEACHER, GUARDIAN, ARCHIVIST)
        .build();

    private AddOnDocuments() {
    }
}
