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

import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentType.About;
import org.skolbro.api.document.DocumentType.Secrecy;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.text.Text;

/** What is written day by day, and what is said with the home. */
final class Days {

    private static final LegalBasis CURRICULUM = LegalBasis.of("Skollagen (2010:800) 14 kap. 2 § och 25 kap. 4 §, läroplan för "
        + "grundskolan, förskoleklassen och fritidshemmet (SKOLFS 2010:37), del 4 Fritidshemmet");
    private static final LegalBasis INFORMATION = LegalBasis.of("Skollagen (2010:800) 3 kap. 3 §");

    static final DocumentType PLANNING = DocumentType
        .named("leisure/planning", Text.sv("Planering").en("Planning")).because(CURRICULUM)
        .about(About.CHILD, About.GROUP)
        .fields(
            text("purpose", Text.sv("Syfte").en("Purpose"),
                Text.sv("Vad ska eleverna få möta och utveckla?").en("What are the pupils to meet and develop?")).mandatory(),
            text("activities", Text.sv("Så gör vi").en("What we do"),
                Text.sv("Lek, skapande, rörelse, utflykter. Vad vill eleverna själva?")
                    .en("Play, creating, movement, outings. What do the pupils want?")),
            text("evaluation", Text.sv("Så gick det").en("How it went"),
                Text.sv("Skriv efteråt. Vad gör ni annorlunda nästa gång?").en("Write afterwards. What will you do differently next time?")))
        .withPictures()
        .writtenBy(TEACHER, MENTOR, HEADTEACHER)
        .readBy(TEACHER, MENTOR, HEADTEACHER, GUARDIAN, PUPIL, ARCHIVIST)
        .secrecy(Secrecy.STRAIGHT)
        .build();

    static final DocumentType LEARNING_LOG = DocumentType
        .named("leisure/learning-log", Text.sv("Lärlogg").en("Learning log")).because(INFORMATION)
        .about(About.CHILDREN)
        .fields(
            text("what-happened", Text.sv("Det här hände").en("What happened"),
                Text.sv("Berätta så att eleven och hemmet känner igen sig.").en("Tell it so that the pupil and the home recognise it."))
                .mandatory(),
            text("reflection", Text.sv("Reflektion").en("Reflection"),
                Text.sv("Elevens egna ord och era tankar.").en("The pupil's own words and your thoughts.")))
        .withPictures()
        .writtenBy(TEACHER, MENTOR, PUPIL)
        .readBy(TEACHER, MENTOR, HEADTEACHER, GUARDIAN, PUPIL, ARCHIVIST)
        .secrecy(Secrecy.STRAIGHT)
        .build();

    /** The law asks for information, not for a yearly talk, so there is no term to keep. */
    static final DocumentType TALK = DocumentType
        .named("leisure/talk", Text.sv("Samtal").en("Talk")).because(INFORMATION).within(Leisure.CENTRE)
        .fields(
            date("date", Text.sv("Samtalets dag").en("Day of the talk"),
                Text.sv("Gärna samma dag som skolans utvecklingssamtal.").en("If possible on the day of the school's talk.")).mandatory(),
            line("participants", Text.sv("Deltagare").en("Participants"), Text.sv("Vilka var med?").en("Who took part?")),
            text("summary", Text.sv("Sammanfattning").en("Summary"),
                Text.sv("Trivsel, kamrater och det eleven tycker om att göra.").en("Well-being, friends and what the pupil likes to do."))
                .mandatory())
        .writtenBy(TEACHER, MENTOR, HEADTEACHER)
        .readBy(TEACHER, MENTOR, HEADTEACHER, GUARDIAN, PUPIL, ARCHIVIST)
        .secrecy(Secrecy.STRAIGHT)
        .build();

    static final DocumentType AGREEMENT = DocumentType
        .named("leisure/agreement", Text.sv("Överenskommelse").en("Agreement")).because(INFORMATION)
        .fields(
            text("what", Text.sv("Det här är vi överens om").en("What we agree on"), Text.sv("Kort och konkret.").en("Short and concrete."))
                .mandatory(),
            text("who", Text.sv("Vem gör vad").en("Who does what"),
                Text.sv("Fritidshemmet, eleven och hemmet.").en("The centre, the pupil and the home.")),
            date("follow-up", Text.sv("Följs upp").en("Follow-up"), Text.sv("Vilken dag?").en("On which day?")))
        .writtenBy(TEACHER, MENTOR, HEADTEACHER)
        .readBy(TEACHER, MENTOR, HEADTEACHER, GUARDIAN, PUPIL, ARCHIVIST)
        .secrecy(Secrecy.STRAIGHT)
        .build();

    /** Never follows a pupil: it was meant for those who were there. */
    static final DocumentType MESSAGE = DocumentType
        .named("leisure/message", Text.sv("Meddelande").en("Message")).because(INFORMATION)
        .about(About.CHILDREN, About.GROUP)
        .fields(text("message", Text.sv("Meddelande").en("Message"),
            Text.sv("Skriv inget känsligt här.").en("Write nothing sensitive here.")).mandatory())
        .writtenBy(TEACHER, MENTOR, HEADTEACHER)
        .readBy(TEACHER, MENTOR, HEADTEACHER, GUARDIAN, PUPIL, ARCHIVIST)
        .secrecy(Secrecy.OPEN)
        .build();

    private Days() {
    }
}
