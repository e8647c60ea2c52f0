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

import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentType.About;
import org.skolbro.api.document.DocumentType.Secrecy;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.text.Text;

/** What is written in daily teaching ("undervisning"), and what students hand in. */
final class Teaching {

    private static final LegalBasis CURRICULUM =
        LegalBasis.of("Läroplan för gymnasieskolan (SKOLFS 2011:144), 2.1 Kunskaper och 2.5 Bedömning och betyg");
    private static final LegalBasis CONTINUOUS = LegalBasis.of("Skollagen (2010:800) 3 kap. 3 §");

    static final DocumentType PLANNING = DocumentType
        .named("upper-secondary/planning", Text.sv("Planering").en("Planning")).because(CURRICULUM)
        .about(About.CHILD, About.GROUP)
        .fields(
            line("subject", Text.sv("Ämne och nivå").en("Subject and level"), Text.sv("Som i ämnesplanen.").en("As in the syllabus."))
                .mandatory(),
            text("goals", Text.sv("Mål").en("Goals"), Text.sv("Vad ska eleverna kunna efteråt?")
                .en("What should the students be able to do afterwards?")).mandatory(),
            text("work", Text.sv("Arbetssätt").en("Ways of working"), Text.sv("Vad gör vi, och när?").en("What do we do, and when?")),
            text("assessment", Text.sv("Bedömning").en("Assessment"),
                Text.sv("Hur visar eleverna vad de kan?").en("How do the students show what they can?")))
        .writtenBy(TEACHER, MENTOR, HEADTEACHER)
        .readBy(TEACHER, MENTOR, HEADTEACHER, GUARDIAN, PUPIL, ARCHIVIST)
        .secrecy(Secrecy.OPEN)
        .build();

    static final DocumentType TASK = DocumentType
        .named("upper-secondary/task", Text.sv("Uppgift").en("Task")).because(CURRICULUM)
        .about(About.CHILD, About.GROUP)
        .fields(
            text("instruction", Text.sv("Det här ska du göra").en("What to do"),
                Text.sv("Skriv till eleven.").en("Write to the student.")).mandatory(),
            date("due", Text.sv("Lämnas in").en("Hand in by"), Text.sv("Senaste dag.").en("Last day.")))
        .withPictures()
        .writtenBy(TEACHER, MENTOR, HEADTEACHER)
        .readBy(TEACHER, MENTOR, HEADTEACHER, GUARDIAN, PUPIL, ARCHIVIST)
        .secrecy(Secrecy.OPEN)
        .build();

    static final DocumentType HAND_IN = DocumentType
        .named("upper-secondary/hand-in", Text.sv("Inlämning").en("Hand-in")).because(CONTINUOUS)
        .fields(text("answer", Text.sv("Svar").en("Answer"),
            Text.sv("Skriv här, eller bifoga en fil och skriv vad den är.")
                .en("Write here, or attach a file and write what it is.")).mandatory())
        .withPictures()
        .writtenBy(PUPIL, TEACHER, MENTOR)
        .readBy(PUPIL, TEACHER, MENTOR, HEADTEACHER, GUARDIAN, ARCHIVIST)
        .build();

    static final DocumentType LEARNING_LOG = DocumentType
        .named("upper-secondary/learning-log", Text.sv("Lärlogg").en("Learning log")).because(CONTINUOUS)
        .about(About.CHILDREN)
        .fields(
            text("what-happened", Text.sv("Det här har vi gjort").en("What we have done"),
                Text.sv("Kort, så att eleven känner igen sig.").en("Short, so that the student recognises it.")).mandatory(),
            text("reflection", Text.sv("Reflektion").en("Reflection"), Text.sv("Vad lärde jag mig?").en("What did I learn?")))
        .withPictures()
        .writtenBy(PUPIL, TEACHER, MENTOR)
        .readBy(PUPIL, TEACHER, MENTOR, HEADTEACHER, GUARDIAN, ARCHIVIST)
        .build();

    /** Never follows a student: it was meant for those who were there. */
    static final DocumentType MESSAGE = DocumentType
        .named("upper-secondary/message", Text.sv("Meddelande").en("Message")).because(CONTINUOUS)
        .about(About.CHILDREN, About.GROUP)
        .fields(text("message", Text.sv("Meddelande").en("Message"),
            Text.sv("Skriv inget känsligt här.").en("Write nothing sensitive here.")).mandatory())
        .writtenBy(TEACHER, MENTOR, HEADTEACHER)
        .readBy(TEACHER, MENTOR, HEADTEACHER, GUARDIAN, PUPIL, ARCHIVIST)
        .secrecy(Secrecy.OPEN)
        .build();

    private Teaching() {
    }
}
