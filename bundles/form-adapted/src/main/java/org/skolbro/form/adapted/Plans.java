package org.skolbro.form.adapted;

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
import org.skolbro.api.document.DocumentType.Secrecy;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.text.Text;

/** The plans of a pupil, and the talks that they are made and followed up in. Which plan depends on the school. */
final class Plans {

    private static final LegalBasis DEVELOPMENT = LegalBasis.of("Skollagen (2010:800) 11 kap. 16–16 a §§");
    private static final LegalBasis STUDY =
        LegalBasis.of("Skollagen (2010:800) 19 kap. 26 § och gymnasieförordningen (2010:2039) 1 kap. 7 §");
    private static final LegalBasis TALKS = LegalBasis.of("Skollagen (2010:800) 11 kap. 15 § och 18 kap. 20 §");

    static final DocumentType DEVELOPMENT_PLAN = DocumentType
        .named("adapted/development-plan", Text.sv("Individuell utvecklingsplan").en("Individual development plan"))
        .because(DEVELOPMENT).within(Adapted.COMPULSORY, Adapted.AREAS)
        .fields(
            text("judgements", Text.sv("Omdömen").en("Judgements"),
                Text.sv("Kunskaper i varje ämne eller ämnesområde som eleven läser.")
                    .en("Knowledge in each subject or subject area that the pupil takes.")).mandatory(),
            text("efforts", Text.sv("Insatser").en("Efforts"),
                Text.sv("Vad behövs för att eleven ska utvecklas så långt som möjligt?")
                    .en("What is needed for the pupil to develop as far as possible?")).mandatory(),
            text("agreed", Text.sv("Det här är vi överens om").en("What we agree on"), Text.sv("Vem gör vad?").en("Who does what?")))
        .writtenBy(TEACHER, MENTOR, HEADTEACHER)
        .readBy(TEACHER, MENTOR, HEADTEACHER, GUARDIAN, PUPIL, ARCHIVIST)
        .build();

    static final DocumentType STUDY_PLAN = DocumentType
        .named("adapted/study-plan", Text.sv("Individuell studieplan").en("Individual study plan"))
        .because(STUDY).within(Adapted.UPPER_SECONDARY)
        .fields(
            text("study-path", Text.sv("1. Studieväg").en("1. Study path"),
                Text.sv("Nationellt eller individuellt program, och lärling om det är aktuellt.")
                    .en("National or individual programme, and apprenticeship if it applies.")).mandatory(),
            text("chosen", Text.sv("2. Valt och valt bort").en("2. Chosen and not chosen"),
                Text.sv("Ämnen och nivåer, eller ämnesområden.").en("Subjects and levels, or subject areas.")).mandatory(),
            text("included", Text.sv("3. Övrigt i programmet").en("3. The rest of the programme"),
                Text.sv("De andra ämnen eller ämnesområden som ingår.").en("The other subjects or subject areas included.")).mandatory(),
            text("extended", Text.sv("4. Utökat program").en("4. Extended programme"),
                Text.sv("Vad ligger utanför det fullständiga programmet?").en("What is outside the full programme?")),
            text("reduced", Text.sv("5. Reducerat program").en("5. Reduced programme"),
                Text.sv("Hur mycket, och vad har tagits bort?").en("How much, and what has been removed?")),
            text("adapted-programme", Text.sv("6. Individuellt anpassat program").en("6. Individually adapted programme"),
                Text.sv("Vad har bytts ut, och mot vad?").en("What has been exchanged, and for what?")),
            text("compulsory-subjects", Text.sv("7. Ämnen från grundskolan").en("7. Subjects of compulsory school"),
                Text.sv("Vilka, och hur?").en("Which, and how?")),
            text("remote-teaching", Text.sv("8. Fjärrundervisning").en("8. Remote teaching"),
                Text.sv("I vad, och hur mycket?").en("In what, and how much?")))
        .writtenBy(TEACHER, MENTOR, HEADTEACHER)
        .readBy(TEACHER, MENTOR, HEADTEACHER, GUARDIAN, PUPIL, ARCHIVIST)
        .secrecy(Secrecy.OPEN)
        .build();

    /** Written by each of those who meet, the pupil in the way that suits her: a drawing or a photo says as much. */
    static final DocumentType TALK_PREPARATION = DocumentType
        .named("adapted/talk-preparation", Text.sv("Förberedelse inför utvecklingssamtal").en("Preparation for a development talk"))
        .because(TALKS)
        .fields(
            text("works", Text.sv("Det här är bra").en("What is good"), Text.sv("Skriv, eller lägg till en bild.").en("Write, or add a picture."))
                .mandatory(),
            text("wants", Text.sv("Det här vill jag prata om").en("What I want to talk about"), Text.sv("Stort eller litet.").en("Large or small.")))
        .withPictures()
        .writtenBy(PUPIL, GUARDIAN, MENTOR)
        .readBy(PUPIL, GUARDIAN, MENTOR, HEADTEACHER, ARCHIVIST)
        .build();

    static final DocumentType TALK = DocumentType
        .named("adapted/talk", Text.sv("Utvecklingssamtal").en("Development talk")).because(TALKS)
        .fields(
            date("date", Text.sv("Samtalets dag").en("Day of the talk"), Text.sv("Minst en gång per termin.").en("At least once a term."))
                .mandatory(),
            line("participants", Text.sv("Deltagare").en("Participants"), Text.sv("Vilka var med?").en("Who took part?")),
            text("summary", Text.sv("Sammanfattning").en("Summary"),
                Text.sv("Kunskaper, social utveckling och det som står i planen.")
                    .en("Knowledge, social development and what the plan says.")).mandatory(),
            text("next", Text.sv("Nästa steg").en("Next steps"), Text.sv("Vad gör skolan, och vad gör hemmet?")
                .en("What does the school do, and what does the home do?")))
        .writtenBy(MENTOR, TEACHER, HEADTEACHER)
        .readBy(TEACHER, MENTOR, HEADTEACHER, GUARDIAN, PUPIL, ARCHIVIST)
        .build();

    private Plans() {
    }
}
