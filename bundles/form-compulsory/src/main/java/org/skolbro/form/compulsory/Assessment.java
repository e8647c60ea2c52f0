package org.skolbro.form.compulsory;

import static org.skolbro.api.access.Role.ARCHIVIST;
import static org.skolbro.api.access.Role.GUARDIAN;
import static org.skolbro.api.access.Role.HEADTEACHER;
import static org.skolbro.api.access.Role.MENTOR;
import static org.skolbro.api.access.Role.PUPIL;
import static org.skolbro.api.access.Role.TEACHER;
import static org.skolbro.api.document.Field.choice;
import static org.skolbro.api.document.Field.line;
import static org.skolbro.api.document.Field.matrix;
import static org.skolbro.api.document.Field.text;

import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentType.Secrecy;
import org.skolbro.api.document.Field.Choice;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.text.Text;

/** What teachers judge ("bedömning"). All but the assessment needs the criteria of a subject, so preschool class has none. */
final class Assessment {

    private static final LegalBasis INFORMATION = LegalBasis.of("Skollagen (2010:800) 3 kap. 3 §");
    private static final LegalBasis CRITERIA = LegalBasis.of("Skollagen (2010:800) 3 kap. 3 § och 10 kap. 8 §, kursplanernas "
        + "betygskriterier och kriterier för bedömning av kunskaper (SKOLFS 2010:37)");
    private static final LegalBasis JUDGEMENTS = LegalBasis.of("Skollagen (2010:800) 10 kap. 13 § första stycket 1");
    private static final LegalBasis GRADES = LegalBasis.of("Skollagen (2010:800) 3 kap. 15–16 §§ och 10 kap. 15 §");

    static final DocumentType ASSESSMENT = DocumentType
        .named("compulsory/assessment", Text.sv("Bedömning").en("Assessment")).because(INFORMATION)
        .version(2)
        .counting("subject", "kind")
        .fields(
            Subjects.field(),
            choice("kind", Text.sv("Sort").en("Kind"),
                Text.sv("På väg, eller efter ett avslutat arbete?").en("On the way, or after finished work?"),
                new Choice("formative", Text.sv("Under arbetet (formativ)").en("During the work (formative)")),
                new Choice("summative", Text.sv("Efter arbetet (summativ)").en("After the work (summative)"))).mandatory(),
            text("shown", Text.sv("Det här har du visat").en("What you have shown"),
                Text.sv("Skriv till eleven.").en("Write to the pupil.")).mandatory(),
            text("next", Text.sv("Så kommer du vidare").en("How to go on"),
                Text.sv("Ett eller två steg, konkret.").en("One or two steps, concrete.")))
        .writtenBy(TEACHER, MENTOR)
        .readBy(TEACHER, MENTOR, HEADTEACHER, GUARDIAN, PUPIL, ARCHIVIST)
        .secrecy(Secrecy.OPEN)
        .build();

    /** Has one of its two fields, according to årskurs: see {@link CompulsoryYears}. */
    static final DocumentType MATRIX = DocumentType
        .named("compulsory/matrix", Text.sv("Matris").en("Matrix")).because(CRITERIA).within(Compulsory.SCHOOL)
        .fields(
            matrix("levels", Text.sv("Visat hittills").en("Shown so far"),
                Text.sv("Bara de rader där eleven har visat något.").en("Only the rows in which the pupil has shown something."),
                Subjects.LEVELS, Subjects.ALL).mandatory(),
            matrix("grade-steps", Text.sv("Visat hittills, mot betygskriterierna").en("Shown so far, by the grading criteria"),
                Text.sv("Bara de rader där eleven har visat något. Det här är inget betyg.")
                    .en("Only the rows in which the pupil has shown something. This is no grade."),
                Subjects.GRADE_STEPS, Subjects.ALL))
        .writtenBy(TEACHER, MENTOR)
        .readBy(TEACHER, MENTOR, HEADTEACHER, GUARDIAN, PUPIL, ARCHIVIST)
        .secrecy(Secrecy.OPEN)
        .build();

    static final DocumentType KNOWLEDGE_TABLE = DocumentType
        .named("compulsory/knowledge-table", Text.sv("Kunskapstabell").en("Knowledge table")).because(CRITERIA)
        .within(Compulsory.SCHOOL)
        .fields(
            Subjects.overview("levels", Text.sv("Läget i varje ämne").en("Where the pupil is in each subject"),
                Text.sv("Lämna tomt där eleven inte har undervisning.").en("Leave empty where the pupil is not taught.")),
            line("comment", Text.sv("Kommentar").en("Comment"), Text.sv("En rad räcker.").en("One line is enough.")))
        .writtenBy(TEACHER, MENTOR, HEADTEACHER)
        .readBy(TEACHER, MENTOR, HEADTEACHER, GUARDIAN, PUPIL, ARCHIVIST)
        .secrecy(Secrecy.OPEN)
        .build();

    static final DocumentType JUDGEMENT = DocumentType
        .named("compulsory/judgement", Text.sv("Omdöme").en("Judgement")).because(JUDGEMENTS).within(Compulsory.SCHOOL)
        .version(2)
        .counting("subject", "level")
        .fields(
            Subjects.field(),
            choice("level", Text.sv("Nivå").en("Level"), Text.sv("Mot kriterierna i kursplanen.").en("By the criteria of the syllabus."),
                Subjects.LEVELS.toArray(Choice[]::new)).mandatory(),
            text("words", Text.sv("Omdöme").en("Judgement"),
                Text.sv("Vad kan eleven i ämnet? Skriv om kunskaper, inte om personen.")
                    .en("What does the pupil know in the subject? Write of knowledge, not of the person.")).mandatory())
        .writtenBy(TEACHER, MENTOR)
        .readBy(TEACHER, MENTOR, HEADTEACHER, GUARDIAN, PUPIL, ARCHIVIST)
        .secrecy(Secrecy.OPEN)
        .build();

    static final DocumentType GRADE_BASIS = DocumentType
        .named("compulsory/grade-basis", Text.sv("Betygsunderlag").en("Basis for a grade")).because(GRADES)
        .within(Compulsory.SCHOOL)
        .fields(
            Subjects.field(),
            text("basis", Text.sv("Underlag").en("Basis"),
                Text.sv("Vad vilar betyget på? Prov, arbeten och iakttagelser.")
                    .en("What does the grade rest on? Tests, work and observations.")).mandatory())
        .writtenBy(TEACHER)
        .readBy(TEACHER, MENTOR, HEADTEACHER, GUARDIAN, PUPIL, ARCHIVIST)
        .secrecy(Secrecy.OPEN)
        .build();

    private Assessment() {
    }
}
