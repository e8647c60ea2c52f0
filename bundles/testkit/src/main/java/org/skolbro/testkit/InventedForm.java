package org.skolbro.testkit;

import static org.skolbro.api.access.Role.ARCHIVIST;
import static org.skolbro.api.access.Role.GUARDIAN;
import static org.skolbro.api.access.Role.HEADTEACHER;
import static org.skolbro.api.access.Role.MENTOR;
import static org.skolbro.api.access.Role.TEACHER;

import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentType.About;
import org.skolbro.api.document.Field;
import org.skolbro.api.form.FormDeclaration;
import org.skolbro.api.form.SchoolForm;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.text.Text;

/** A school form that only tests know: one type for each way in which types differ. Serves {@link Town#PRESCHOOL}. */
public final class InventedForm implements SchoolForm {

    private static final LegalBasis LAW = LegalBasis.of("Den påhittade lagen 1 §");
    private static final Text NOTHING = Text.sv("Hjälp").en("Help");

    /** About a child or a group; guardians read it. */
    public static final DocumentType PLAN = DocumentType.named("invented/plan", Text.sv("Plan").en("Plan")).because(LAW)
        .about(About.CHILD, About.GROUP)
        .fields(Field.text("purpose", Text.sv("Syfte").en("Purpose"), NOTHING).mandatory(),
            Field.line("place", Text.sv("Plats").en("Place"), NOTHING),
            Field.date("day", Text.sv("Dag").en("Day"), NOTHING),
            Field.choice("mood", Text.sv("Läge").en("Mood"), NOTHING, new Field.Choice("good", Text.sv("Bra").en("Good"))))
        .writtenBy(TEACHER, MENTOR, HEADTEACHER).readBy(TEACHER, MENTOR, HEADTEACHER, GUARDIAN, ARCHIVIST).build();

    /** About several children, with pictures; guardians read it. */
    public static final DocumentType LOG = DocumentType.named("invented/log", Text.sv("Logg").en("Log")).because(LAW)
        .about(About.CHILDREN)
        .fields(Field.text("story", Text.sv("Berättelse").en("Story"), NOTHING).mandatory(),
            Field.text("purpose", Text.sv("Syfte").en("Purpose"), NOTHING))
        .withPictures()
        .writtenBy(TEACHER, MENTOR, HEADTEACHER).readBy(TEACHER, MENTOR, HEADTEACHER, GUARDIAN, ARCHIVIST).build();

    /** Needs the second factor, says itself on which day it is; guardians never read it. */
    public static final DocumentType NOTE = DocumentType.named("invented/note", Text.sv("Säker anteckning").en("Secure note"))
        .because(LAW)
        .fields(Field.text("note", Text.sv("Anteckning").en("Note"), NOTHING).mandatory(),
            Field.date(Field.OWN_DATE, Text.sv("Dag").en("Day"), NOTHING))
        .writtenBy(TEACHER, MENTOR, HEADTEACHER).readBy(TEACHER, MENTOR, HEADTEACHER, ARCHIVIST)
        .needs(AssuranceLevel.SECOND_FACTOR).build();

    @Override
    public FormDeclaration declaration() {
        return FormDeclaration.of("invented", Text.sv("Påhittad form").en("Invented form")).serves(Town.PRESCHOOL)
            .documents(PLAN, LOG, NOTE).build();
    }
}
