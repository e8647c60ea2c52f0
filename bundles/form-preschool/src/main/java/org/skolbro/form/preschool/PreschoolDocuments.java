package org.skolbro.form.preschool;

import static org.skolbro.api.access.Role.ARCHIVIST;
import static org.skolbro.api.access.Role.GUARDIAN;
import static org.skolbro.api.access.Role.HEADTEACHER;
import static org.skolbro.api.access.Role.MENTOR;
import static org.skolbro.api.access.Role.TEACHER;
import static org.skolbro.api.document.Field.date;
import static org.skolbro.api.document.Field.line;
import static org.skolbro.api.document.Field.text;

import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentType.About;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.text.Text;

/** What is written in preschool. A changed type gets a higher version; documents keep the description they were written in. */
public final class PreschoolDocuments {

    private static final LegalBasis CURRICULUM =
        LegalBasis.of("Läroplan för förskolan (SKOLFS 2018:50), uppföljning, utvärdering och utveckling");
    private static final LegalBasis TALKS = LegalBasis.of("Skollagen (2010:800) 8 kap. 11 §");
    private static final LegalBasis SUPPORT = LegalBasis.of("Skollagen (2010:800) 8 kap. 9 §");
    /** Chapter 3 section 5 speaks of pupils; in preschool the word is the municipality's own. */
    private static final LegalBasis ADAPTATIONS =
        LegalBasis.of("Skollagen (2010:800) 8 kap. 9 § och kommunens rutin för extra anpassningar");
    private static final LegalBasis SECRECY = LegalBasis.of("Offentlighets- och sekretesslagen (2009:400) 23 kap. 1 §");

    static final DocumentType PLANNING = DocumentType
        .named("preschool/planning", Text.sv("Planering").en("Planning")).because(CURRICULUM)
        .about(About.CHILD, About.GROUP)
        .fields(
            text("purpose", Text.sv("Syfte").en("Purpose"),
                Text.sv("Vad ska barnen få möta och utveckla?").en("What are the children to meet and develop?")).mandatory(),
            text("activities", Text.sv("Så gör vi").en("What we do"),
                Text.sv("Aktiviteter, miljö och vem som ansvarar.").en("Activities, environment and who is responsible.")),
            text("documentation", Text.sv("Så dokumenterar vi").en("How we document"),
                Text.sv("Vad samlar ni in, och hur är barnen med?").en("What is collected, and how do the children take part?")),
            text("reflection", Text.sv("Reflektion").en("Reflection"),
                Text.sv("Vad såg ni? Skriv det som hände, inte vad ni tror om barnet.")
                    .en("What did you see? Write what happened, not what you believe about the child.")),
            text("analysis", Text.sv("Analys").en("Analysis"),
                Text.sv("Vad betyder det för hur ni går vidare?").en("What does it mean for what you do next?")))
        .withPictures()
        .writtenBy(TEACHER, MENTOR, HEADTEACHER)
        .readBy(TEACHER, MENTOR, HEADTEACHER, GUARDIAN, ARCHIVIST)
        .build();

    public static final DocumentType LEARNING_LOG = DocumentType
        .named("preschool/learning-log", Text.sv("Lärlogg").en("Learning log")).because(CURRICULUM)
        .about(About.CHILDREN)
        .fields(
            text("what-happened", Text.sv("Det här hände").en("What happened"),
                Text.sv("Berätta så att barnet och familjen känner igen sig.")
                    .en("Tell it so that the child and the family recognise it.")).mandatory(),
            text("learning", Text.sv("Lärande").en("Learning"),
                Text.sv("Vad utforskade och lärde sig barnet?").en("What did the child explore and learn?")),
            text("reflection", Text.sv("Reflektion").en("Reflection"),
                Text.sv("Barnets egna ord och era tankar.").en("The child's own words and your thoughts.")))
        .withPictures()
        .writtenBy(TEACHER, MENTOR, HEADTEACHER)
        .readBy(TEACHER, MENTOR, HEADTEACHER, GUARDIAN, ARCHIVIST)
        .build();

    public static final DocumentType DEVELOPMENT_TALK = DocumentType
        .named("preschool/development-talk", Text.sv("Utvecklingssamtal").en("Development talk")).because(TALKS)
        .fields(
            date("date", Text.sv("Samtalets dag").en("Day of the talk"), Text.sv("Minst en gång om året.").en("At least once a year."))
                .mandatory(),
            line("participants", Text.sv("Deltagare").en("Participants"), Text.sv("Vilka var med?").en("Who took part?")),
            text("mentor-preparation", Text.sv("Förskolans förberedelse").en("The preschool's preparation"),
                Text.sv("Barnets utveckling och lärande sedan förra samtalet.")
                    .en("The child's development and learning since the last talk.")),
            text("home-preparation", Text.sv("Hemmets förberedelse").en("The home's preparation"),
                Text.sv("Vad vill vårdnadshavarna ta upp?").en("What do the guardians want to talk about?")),
            text("summary", Text.sv("Sammanfattning").en("Summary"), Text.sv("Vad kom ni fram till?").en("What did you arrive at?"))
                .mandatory(),
            text("next-steps", Text.sv("Nästa steg").en("Next steps"),
                Text.sv("Vad gör förskolan, och vad gör hemmet?").en("What does the preschool do, and what does the home do?")))
        .writtenBy(TEACHER, MENTOR, HEADTEACHER)
        .readBy(TEACHER, MENTOR, HEADTEACHER, GUARDIAN, ARCHIVIST)
        .build();

    public static final DocumentType AGREEMENT = DocumentType
        .named("preschool/agreement", Text.sv("Överenskommelse").en("Agreement")).because(TALKS)
        .fields(
            text("what", Text.sv("Det här är vi överens om").en("What we agree on"),
                Text.sv("Kort och konkret.").en("Short and concrete.")).mandatory(),
            text("who", Text.sv("Vem gör vad").en("Who does what"), Text.sv("Förskolan och hemmet.").en("The preschool and the home.")),
            date("follow-up", Text.sv("Följs upp").en("Follow-up"), Text.sv("Vilken dag?").en("On which day?")))
        .writtenBy(TEACHER, MENTOR, HEADTEACHER)
        .readBy(TEACHER, MENTOR, HEADTEACHER, GUARDIAN, ARCHIVIST)
        .build();

    public static final DocumentType EXTRA_ADAPTATIONS = DocumentType
        .named("preschool/extra-adaptations", Text.sv("Extra anpassningar").en("Extra adaptations")).because(ADAPTATIONS)
        .fields(
            text("situation", Text.sv("Situation").en("Situation"),
                Text.sv("När och var behövs det något extra?").en("When and where is something extra needed?")).mandatory(),
            text("adaptations", Text.sv("Anpassningar").en("Adaptations"),
                Text.sv("Vad gör ni, inom den vanliga verksamheten?").en("What do you do, within the ordinary activities?")).mandatory(),
            date("follow-up", Text.sv("Följs upp").en("Follow-up"), Text.sv("Vilken dag?").en("On which day?")))
        .writtenBy(TEACHER, MENTOR, HEADTEACHER)
        .readBy(TEACHER, MENTOR, HEADTEACHER, GUARDIAN, ARCHIVIST)
        .build();

    public static final DocumentType SPECIAL_SUPPORT = DocumentType
        .named("preschool/special-support", Text.sv("Särskilt stöd").en("Special support")).because(SUPPORT)
        .fields(
            text("need", Text.sv("Behov").en("Need"),
                Text.sv("Vilket stöd behöver barnet för sin utveckling?").en("What support does the child's development need?")).mandatory(),
            text("measures", Text.sv("Stödinsatser").en("Measures"),
                Text.sv("Vad gör förskolan? Vårdnadshavarna ska få vara med och utforma det.")
                    .en("What does the preschool do? The guardians take part in shaping it.")).mandatory(),
            line("responsible", Text.sv("Ansvarig").en("Responsible"), Text.sv("Namn och roll.").en("Name and role.")).mandatory(),
            date("follow-up", Text.sv("Följs upp").en("Follow-up"), Text.sv("Vilken dag?").en("On which day?")).mandatory())
        .writtenBy(TEACHER, MENTOR, HEADTEACHER)
        .readBy(TEACHER, MENTOR, HEADTEACHER, GUARDIAN, ARCHIVIST)
        .build();

    /** Never read by guardians: secrecy may hold against them too (offentlighets- och sekretesslagen 12 kap. 3 §). */
    static final DocumentType SECURE_NOTE = DocumentType
        .named("preschool/secure-note", Text.sv("Säker anteckning").en("Secure note")).because(SECRECY)
        .fields(text("note", Text.sv("Anteckning").en("Note"),
            Text.sv("Skriv sakligt. Bara personal med stark inloggning kan läsa.")
                .en("Write facts. Only staff with strong log-in can read it.")).mandatory())
        .writtenBy(TEACHER, MENTOR, HEADTEACHER)
        .readBy(TEACHER, MENTOR, HEADTEACHER, ARCHIVIST)
        .needs(AssuranceLevel.SECOND_FACTOR)
        .build();

    private PreschoolDocuments() {
    }
}
