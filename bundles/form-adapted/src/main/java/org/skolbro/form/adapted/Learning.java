package org.skolbro.form.adapted;

import static org.skolbro.api.access.Role.ARCHIVIST;
import static org.skolbro.api.access.Role.GUARDIAN;
import static org.skolbro.api.access.Role.HEADTEACHER;
import static org.skolbro.api.access.Role.MENTOR;
import static org.skolbro.api.access.Role.PUPIL;
import static org.skolbro.api.access.Role.TEACHER;
import static org.skolbro.api.document.Field.line;
import static org.skolbro.api.document.Field.matrix;
import static org.skolbro.api.document.Field.text;

import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentType.About;
import org.skolbro.api.document.DocumentType.Secrecy;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.text.Text;

/** What is taught and learnt day by day, and how it is judged. */
final class Learning {

    private static final LegalBasis CONTINUOUS = LegalBasis.of("Skollagen (2010:800) 3 kap. 3 §");
    private static final LegalBasis AREAS_JUDGED =
        LegalBasis.of("Skollagen (2010:800) 11 kap. 8 § och 19 kap. 22 §, kriterier för bedömning av kunskaper");
    private static final LegalBasis GRADES = LegalBasis.of("Skollagen (2010:800) 11 kap. 19–23 §§ och 18 kap. 21–26 §§");

    static final DocumentType PLANNING = DocumentType
        .named("adapted/planning", Text.sv("Pedagogisk planering").en("Pedagogical plan")).because(CONTINUOUS)
        .about(About.CHILD, About.GROUP)
        .fields(
            text("goals", Text.sv("Mål").en("Goals"), Text.sv("Vad ska eleven få möta och lära sig?")
                .en("What is the pupil to meet and learn?")).mandatory(),
            text("work", Text.sv("Så gör vi").en("What we do"), Text.sv("Arbetssätt, material och stöd för kommunikation.")
                .en("Ways of working, material and support for communication.")),
            text("shows", Text.sv("Så visar eleven").en("How the pupil shows it"), Text.sv("Vad tittar vi efter?").en("What do we look for?")))
        .withPictures()
        .writtenBy(TEACHER, MENTOR, HEADTEACHER)
        .readBy(TEACHER, MENTOR, HEADTEACHER, GUARDIAN, PUPIL, ARCHIVIST)
        .secrecy(Secrecy.OPEN)
        .build();

    static final DocumentType LEARNING_LOG = DocumentType
        .named("adapted/learning-log", Text.sv("Lärlogg").en("Learning log")).because(CONTINUOUS)
        .about(About.CHILDREN)
        .fields(
            text("what-happened", Text.sv("Det här hände").en("What happened"),
                Text.sv("Berätta så att eleven och hemmet känner igen sig.").en("Tell it so that the pupil and the home recognise it."))
                .mandatory(),
            text("reflection", Text.sv("Reflektion").en("Reflection"), Text.sv("Elevens egna ord, bild eller tecken.")
                .en("The pupil's own words, picture or sign.")))
        .withPictures()
        .writtenBy(TEACHER, MENTOR, HEADTEACHER, PUPIL)
        .readBy(TEACHER, MENTOR, HEADTEACHER, GUARDIAN, PUPIL, ARCHIVIST)
        .build();

    static final DocumentType ASSESSMENT = DocumentType
        .named("adapted/assessment", Text.sv("Bedömning").en("Assessment")).because(CONTINUOUS)
        .fields(
            line("subject", Text.sv("Ämne").en("Subject"), Text.sv("Ämne eller ämnesområde.").en("Subject or subject area.")).mandatory(),
            text("shown", Text.sv("Det här har du visat").en("What you have shown"), Text.sv("Skriv till eleven.").en("Write to the pupil."))
                .mandatory(),
            text("next", Text.sv("Så kommer du vidare").en("How to go on"), Text.sv("Ett steg i taget.").en("One step at a time.")))
        .writtenBy(TEACHER, MENTOR)
        .readBy(TEACHER, MENTOR, HEADTEACHER, GUARDIAN, PUPIL, ARCHIVIST)
        .build();

    static final DocumentType AREAS = DocumentType
        .named("adapted/areas", Text.sv("Matris för ämnesområden").en("Matrix of subject areas")).because(AREAS_JUDGED)
        .within(Adapted.AREAS, Adapted.UPPER_SECONDARY)
        .fields(matrix("levels", Text.sv("Visat hittills").en("Shown so far"),
            Text.sv("En nivå för varje rad som eleven har visat något i.").en("One level for each row in which the pupil has shown something."),
            SubjectAreas.LEVELS, SubjectAreas.ALL).mandatory())
        .writtenBy(TEACHER, MENTOR)
        .readBy(TEACHER, MENTOR, HEADTEACHER, GUARDIAN, PUPIL, ARCHIVIST)
        .build();

    static final DocumentType GRADE_BASIS = DocumentType
        .named("adapted/grade-basis", Text.sv("Betygsunderlag").en("Basis for a grade")).because(GRADES)
        .within(Adapted.COMPULSORY, Adapted.UPPER_SECONDARY)
        .fields(
            line("subject", Text.sv("Ämne").en("Subject"), Text.sv("Och nivå, i gymnasieskolan.").en("And level, in upper secondary school."))
                .mandatory(),
            text("basis", Text.sv("Underlag").en("Basis"), Text.sv("Vad vilar betyget på?").en("What does the grade rest on?")).mandatory())
        .writtenBy(TEACHER)
        .readBy(TEACHER, MENTOR, HEADTEACHER, GUARDIAN, PUPIL, ARCHIVIST)
        .build();

    /** Never follows a pupil: it was meant for those who were there. */
    static final DocumentType MESSAGE = DocumentType
        .named("adapted/message", Text.sv("Meddelande").en("Message")).because(CONTINUOUS)
        .about(About.CHILDREN, About.GROUP)
        .fields(text("message", Text.sv("Meddelande").en("Message"),
            Text.sv("Skriv inget känsligt här.").en("Write nothing sensitive here.")).mandatory())
        .writtenBy(TEACHER, MENTOR, HEADTEACHER)
        .readBy(TEACHER, MENTOR, HEADTEACHER, GUARDIAN, PUPIL, ARCHIVIST)
        .secrecy(Secrecy.OPEN)
        .build();

    private Learning() {
    }
}
