package org.skolbro.form.upper.secondary;

import static org.skolbro.api.access.Role.ARCHIVIST;
import static org.skolbro.api.access.Role.GUARDIAN;
import static org.skolbro.api.access.Role.HEADTEACHER;
import static org.skolbro.api.access.Role.MENTOR;
import static org.skolbro.api.access.Role.PUPIL;
import static org.skolbro.api.access.Role.TEACHER;
import static org.skolbro.api.document.Field.choice;
import static org.skolbro.api.document.Field.date;
import static org.skolbro.api.document.Field.line;
import static org.skolbro.api.document.Field.matrix;
import static org.skolbro.api.document.Field.text;

import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.Field.Choice;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.text.Text;

/** What teachers judge ("bedömning"), and the talk about it. */
final class Assessment {

    private static final LegalBasis CONTINUOUS = LegalBasis.of("Skollagen (2010:800) 3 kap. 3 § och 15 kap. 20 §");
    private static final LegalBasis GRADES = LegalBasis.of("Skollagen (2010:800) 3 kap. 13–17 §§ och 15 kap. 22 §");

    static final DocumentType ASSESSMENT = DocumentType
        .named("upper-secondary/assessment", Text.sv("Bedömning").en("Assessment")).because(CONTINUOUS)
        .fields(
            line("subject", Text.sv("Ämne och nivå").en("Subject and level"), Text.sv("Som i ämnesplanen.").en("As in the syllabus."))
                .mandatory(),
            choice("kind", Text.sv("Sort").en("Kind"), Text.sv("På väg, eller efter ett avslutat arbete?")
                    .en("On the way, or after finished work?"),
                new Choice("formative", Text.sv("Under arbetet").en("During the work")),
                new Choice("summative", Text.sv("Efter arbetet").en("After the work"))),
            text("shown", Text.sv("Det här har du visat").en("What you have shown"),
                Text.sv("Utgå från betygskriterierna.").en("Start from the grading criteria.")).mandatory(),
            text("next", Text.sv("Så kommer du vidare").en("How to go on"), Text.sv("Konkret, till eleven.").en("Concrete, to the student.")))
        .writtenBy(TEACHER, MENTOR)
        .readBy(TEACHER, MENTOR, HEADTEACHER, GUARDIAN, PUPIL, ARCHIVIST)
        .build();

    static final DocumentType MATRIX = DocumentType
        .named("upper-secondary/matrix", Text.sv("Matris").en("Matrix")).because(CONTINUOUS)
        .fields(matrix("levels", Text.sv("Nått hittills").en("Reached so far"),
            Text.sv("En nivå för varje rad som eleven har visat något i.").en("One level for each row in which the student has shown something."),
            Subjects.LEVELS, Subjects.ALL).mandatory())
        .writtenBy(TEACHER, MENTOR)
        .readBy(TEACHER, MENTOR, HEADTEACHER, GUARDIAN, PUPIL, ARCHIVIST)
        .build();

    static final DocumentType GRADE_BASIS = DocumentType
        .named("upper-secondary/grade-basis", Text.sv("Betygsunderlag").en("Basis for a grade")).because(GRADES)
        .fields(
            line("subject", Text.sv("Ämne och nivå").en("Subject and level"), Text.sv("Som i ämnesplanen.").en("As in the syllabus."))
                .mandatory(),
            text("basis", Text.sv("Underlag").en("Basis"),
                Text.sv("Vad vilar betyget på? Prov, arbeten och iakttagelser.").en("What does the grade rest on? Tests, work and observations."))
                .mandatory())
        .writtenBy(TEACHER)
        .readBy(TEACHER, MENTOR, HEADTEACHER, PUPIL, GUARDIAN, ARCHIVIST)
        .build();

    /** Written by each of those who meet: the student, the home while she is under age, and the mentor. */
    static final DocumentType TALK_PREPARATION = DocumentType
        .named("upper-secondary/talk-preparation", Text.sv("Förberedelse inför utvecklingssamtal").en("Preparation for a development talk"))
        .because(CONTINUOUS)
        .fields(
            text("works", Text.sv("Det här fungerar").en("What works"), Text.sv("I skolan och med studierna.").en("At school and with the studies."))
                .mandatory(),
            text("wants", Text.sv("Det här vill jag ta upp").en("What I want to talk about"), Text.sv("Stort eller litet.").en("Large or small.")))
        .writtenBy(PUPIL, GUARDIAN, MENTOR)
        .readBy(PUPIL, GUARDIAN, MENTOR, HEADTEACHER, ARCHIVIST)
        .build();

    static final DocumentType TALK = DocumentType
        .named("upper-secondary/talk", Text.sv("Utvecklingssamtal").en("Development talk")).because(CONTINUOUS)
        .fields(
            date("date", Text.sv("Samtalets dag").en("Day of the talk"), Text.sv("Minst en gång per termin.").en("At least once a term."))
                .mandatory(),
            line("participants", Text.sv("Deltagare").en("Participants"), Text.sv("Vilka var med?").en("Who took part?")),
            text("summary", Text.sv("Sammanfattning").en("Summary"),
                Text.sv("Kunskapsutveckling och studiesituation.").en("Development of knowledge and the situation of study.")).mandatory(),
            text("agreed", Text.sv("Det här är vi överens om").en("What we agree on"), Text.sv("Vem gör vad?").en("Who does what?")))
        .writtenBy(MENTOR, TEACHER, HEADTEACHER)
        .readBy(TEACHER, MENTOR, HEADTEACHER, GUARDIAN, PUPIL, ARCHIVIST)
        .build();

    private Assessment() {
    }
}
