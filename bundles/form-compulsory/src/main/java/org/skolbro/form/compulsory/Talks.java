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
import org.skolbro.api.document.DocumentType.Secrecy;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.text.Text;

/** The talk about a pupil's development ("utvecklingssamtal"): what each prepares, what is said, the plan and what is agreed. */
final class Talks {

    private static final LegalBasis TALKS = LegalBasis.of("Skollagen (2010:800) 9 kap. 11 § och 10 kap. 12 §");
    private static final LegalBasis PLAN = LegalBasis.of("Skollagen (2010:800) 10 kap. 13 §");

    static final DocumentType MENTORS_PREPARATION = DocumentType
        .named("compulsory/mentors-preparation", Text.sv("Mentorns förberedelse").en("The mentor's preparation")).because(TALKS)
        .fields(
            text("development", Text.sv("Kunskaper och utveckling").en("Knowledge and development"),
                Text.sv("Vad har hänt sedan förra samtalet? Fråga alla lärare.").en("What has happened since the last talk? Ask all teachers."))
                .mandatory(),
            text("wellbeing", Text.sv("Trivsel och samspel").en("Well-being and interaction"),
                Text.sv("Det du har sett och hört.").en("What you have seen and heard.")),
            text("questions", Text.sv("Det här vill jag ta upp").en("What I want to talk about"),
                Text.sv("Eleven och hemmet läser det före samtalet.").en("The pupil and the home read it before the talk.")))
        .writtenBy(MENTOR, TEACHER)
        .readBy(TEACHER, MENTOR, HEADTEACHER, GUARDIAN, PUPIL, ARCHIVIST)
        .secrecy(Secrecy.STRAIGHT)
        .build();

    static final DocumentType PUPILS_PREPARATION = DocumentType
        .named("compulsory/pupils-preparation", Text.sv("Elevens förberedelse").en("The pupil's preparation")).because(TALKS)
        .fields(
            text("good", Text.sv("Det här går bra").en("What goes well"),
                Text.sv("Dina lärare och dina vårdnadshavare läser det du skriver.").en("Your teachers and your guardians read what you write."))
                .mandatory(),
            text("hard", Text.sv("Det här är svårt").en("What is hard"),
                Text.sv("Vad skulle hjälpa dig?").en("What would help you?")),
            text("wants", Text.sv("Det här vill jag prata om").en("What I want to talk about"), Text.sv("Stort eller litet.").en("Large or small.")))
        .withPictures()
        .writtenBy(PUPIL)
        .readBy(PUPIL, TEACHER, MENTOR, HEADTEACHER, GUARDIAN, ARCHIVIST)
        .secrecy(Secrecy.STRAIGHT)
        .build();

    static final DocumentType HOMES_PREPARATION = DocumentType
        .named("compulsory/homes-preparation", Text.sv("Hemmets förberedelse").en("The home's preparation")).because(TALKS)
        .fields(
            text("home", Text.sv("Så pratar ni om skolan hemma").en("How you talk about school at home"),
                Text.sv("Lärarna och barnets andra vårdnadshavare läser det du skriver.")
                    .en("The teachers and the child's other guardians read what you write.")).mandatory(),
            text("wants", Text.sv("Det här vill jag ta upp").en("What I want to talk about"), Text.sv("Stort eller litet.").en("Large or small.")))
        .writtenBy(GUARDIAN)
        .readBy(GUARDIAN, TEACHER, MENTOR, HEADTEACHER, ARCHIVIST)
        .secrecy(Secrecy.STRAIGHT)
        .build();

    static final DocumentType TALK = DocumentType
        .named("compulsory/talk", Text.sv("Utvecklingssamtal").en("Development talk")).because(TALKS)
        .fields(
            date("date", Text.sv("Samtalets dag").en("Day of the talk"),
                Text.sv("Minst en gång per termin, i förskoleklass minst en gång per läsår.")
                    .en("At least once a term, in preschool class at least once a school year.")).mandatory(),
            line("participants", Text.sv("Deltagare").en("Participants"), Text.sv("Vilka var med?").en("Who took part?")),
            text("summary", Text.sv("Sammanfattning").en("Summary"),
                Text.sv("Kunskaper, samspel och vad som behövs framåt.").en("Knowledge, interaction and what is needed ahead.")).mandatory())
        .writtenBy(TEACHER, MENTOR, HEADTEACHER)
        .readBy(TEACHER, MENTOR, HEADTEACHER, GUARDIAN, PUPIL, ARCHIVIST)
        .secrecy(Secrecy.STRAIGHT)
        .build();

    /** What must stand in it depends on årskurs and day: see {@link CompulsoryYears}. */
    static final DocumentType DEVELOPMENT_PLAN = DocumentType
        .named("compulsory/development-plan", Text.sv("Individuell utvecklingsplan").en("Individual development plan"))
        .because(PLAN).within(Compulsory.SCHOOL)
        .fields(
            Subjects.overview("judgements", Text.sv("Omdömen").en("Judgements"),
                Text.sv("I varje ämne som eleven får undervisning i.").en("In each subject that the pupil is taught.")),
            text("efforts", Text.sv("Insatser").en("Efforts"),
                Text.sv("Vad behövs för att eleven ska nå kriterierna och komma så långt som möjligt? Det som står i ett "
                        + "åtgärdsprogram behöver du inte upprepa.")
                    .en("What does the pupil need to meet the criteria and get as far as possible? What is in an action "
                        + "programme you need not repeat.")).mandatory(),
            text("other-development", Text.sv("Utveckling i övrigt").en("Other development"),
                Text.sv("Bara om rektorn har beslutat att det ska stå här.").en("Only if the headteacher has decided that it is to be here.")),
            text("agreed", Text.sv("Det här är vi överens om").en("What we agree on"),
                Text.sv("Vad gör skolan, eleven och hemmet?").en("What do the school, the pupil and the home do?")).mandatory())
        .writtenBy(TEACHER, MENTOR, HEADTEACHER)
        .readBy(TEACHER, MENTOR, HEADTEACHER, GUARDIAN, PUPIL, ARCHIVIST)
        .secrecy(Secrecy.OPEN)
        .build();

    /** For preschool class and the years with grades, where there is no plan to write it in. */
    static final DocumentType AGREEMENT = DocumentType
        .named("compulsory/agreement", Text.sv("Överenskommelse").en("Agreement")).because(TALKS)
        .fields(
            text("what", Text.sv("Det här är vi överens om").en("What we agree on"), Text.sv("Kort och konkret.").en("Short and concrete."))
                .mandatory(),
            text("who", Text.sv("Vem gör vad").en("Who does what"),
                Text.sv("Skolan, eleven och hemmet.").en("The school, the pupil and the home.")),
            date("follow-up", Text.sv("Följs upp").en("Follow-up"), Text.sv("Vilken dag?").en("On which day?")))
        .writtenBy(TEACHER, MENTOR, HEADTEACHER)
        .readBy(TEACHER, MENTOR, HEADTEACHER, GUARDIAN, PUPIL, ARCHIVIST)
        .secrecy(Secrecy.STRAIGHT)
        .build();

    private Talks() {
    }
}
