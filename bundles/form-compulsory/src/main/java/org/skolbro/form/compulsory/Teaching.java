package org.skolbro.form.compulsory;

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

/** What is written in daily teaching ("undervisning"), and what pupils hand in. */
final class Teaching {

    private static final LegalBasis CURRICULUM =
        LegalBasis.of("Läroplan för grundskolan, förskoleklassen och fritidshemmet (SKOLFS 2010:37), del 2.2 Kunskaper");
    private static final LegalBasis INFORMATION = LegalBasis.of("Skollagen (2010:800) 3 kap. 3 §");

    static final DocumentType PLANNING = DocumentType
        .named("compulsory/planning", Text.sv("Pedagogisk planering").en("Pedagogical plan")).because(CURRICULUM)
        .about(About.CHILD, About.GROUP)
        .fields(
            line("subject", Text.sv("Ämne eller område").en("Subject or area"),
                Text.sv("Ett eller flera ämnen.").en("One or several subjects.")).mandatory(),
            text("goals", Text.sv("Mål").en("Goals"),
                Text.sv("Vad ska eleverna kunna efteråt?").en("What should the pupils be able to do afterwards?")).mandatory(),
            text("work", Text.sv("Så arbetar vi").en("How we work"), Text.sv("Vad gör vi, och när?").en("What do we do, and when?")),
            text("assessment", Text.sv("Så visar eleven vad hen kan").en("How the pupil shows what she can do"),
                Text.sv("Vad bedöms, och hur?").en("What is assessed, and how?")),
            text("evaluation", Text.sv("Så gick det").en("How it went"),
                Text.sv("Skriv efteråt. Vad gör ni annorlunda nästa gång?").en("Write afterwards. What will you do differently next time?")))
        .withPictures()
        .writtenBy(TEACHER, MENTOR, HEADTEACHER)
        .readBy(TEACHER, MENTOR, HEADTEACHER, GUARDIAN, PUPIL, ARCHIVIST)
        .secrecy(Secrecy.OPEN)
        .build();

    static final DocumentType TASK = DocumentType
        .named("compulsory/task", Text.sv("Uppgift").en("Task")).because(CURRICULUM)
        .about(About.CHILD, About.GROUP)
        .fields(
            text("instruction", Text.sv("Det här ska du göra").en("What to do"),
                Text.sv("Skriv till eleven.").en("Write to the pupil.")).mandatory(),
            date("due", Text.sv("Lämnas in senast").en("Hand in by"), Text.sv("Vilken dag?").en("On which day?")))
        .withPictures()
        .writtenBy(TEACHER, MENTOR, HEADTEACHER)
        .readBy(TEACHER, MENTOR, HEADTEACHER, GUARDIAN, PUPIL, ARCHIVIST)
        .secrecy(Secrecy.OPEN)
        .build();

    static final DocumentType HAND_IN = DocumentType
        .named("compulsory/hand-in", Text.sv("Inlämning").en("Hand-in")).because(CURRICULUM)
        .fields(text("answer", Text.sv("Svar").en("Answer"),
            Text.sv("Skriv här, eller bifoga en bild och skriv vad den visar.")
                .en("Write here, or attach a picture and write what it shows.")).mandatory())
        .withPictures()
        .writtenBy(PUPIL, TEACHER, MENTOR)
        .readBy(PUPIL, TEACHER, MENTOR, HEADTEACHER, GUARDIAN, ARCHIVIST)
        .secrecy(Secrecy.OPEN)
        .build();

    static final DocumentType LEARNING_LOG = DocumentType
        .named("compulsory/learning-log", Text.sv("Lärlogg").en("Learning log")).because(INFORMATION)
        .about(About.CHILDREN)
        .fields(
            text("what-happened", Text.sv("Det här har vi gjort").en("What we have done"),
                Text.sv("Berätta så att eleven och hemmet känner igen sig.").en("Tell it so that the pupil and the home recognise it."))
                .mandatory(),
            text("reflection", Text.sv("Reflektion").en("Reflection"),
                Text.sv("Vad lärde jag mig, och vad är jag nyfiken på?").en("What did I learn, and what am I curious about?")))
        .withPictures()
        .writtenBy(TEACHER, MENTOR, PUPIL)
        .readBy(TEACHER, MENTOR, HEADTEACHER, GUARDIAN, PUPIL, ARCHIVIST)
        .secrecy(Secrecy.OPEN)
        .build();

    /** Never follows a pupil: it was meant for those who were there. */
    static final DocumentType MESSAGE = DocumentType
        .named("compulsory/message", Text.sv("Meddelande").en("Message")).because(INFORMATION)
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
