package org.skolbro.form.adult;

import static org.skolbro.api.access.Role.ARCHIVIST;
import static org.skolbro.api.access.Role.HEADTEACHER;
import static org.skolbro.api.access.Role.MENTOR;
import static org.skolbro.api.access.Role.PUPIL;
import static org.skolbro.api.access.Role.TEACHER;
import static org.skolbro.api.document.Field.choice;
import static org.skolbro.api.document.Field.date;
import static org.skolbro.api.document.Field.line;
import static org.skolbro.api.document.Field.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentType.About;
import org.skolbro.api.document.DocumentType.Secrecy;
import org.skolbro.api.document.Field.Choice;
import org.skolbro.api.document.FieldRule;
import org.skolbro.api.document.FieldRule.Demand;
import org.skolbro.api.document.FieldRuleId;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.text.Text;

/**
 * What is written in adult education. The student reads and answers for herself: guardians are not asked and read nothing.
 * Special support with action programmes is not for this form (skollagen 3 kap. 6 §); extra adaptations are.
 */
final class AdultDocuments {

    private static final LegalBasis SURVEYS = LegalBasis.of("Skollagen (2010:800) 20 kap. 8 §");
    private static final LegalBasis PLANS = LegalBasis.of("Skollagen (2010:800) 20 kap. 8 a §");
    private static final LegalBasis PLANS_FOR_SFI =
        LegalBasis.of("Skollagen (2010:800) 20 kap. 8 a § i lydelse enligt SFS 2025:1311");
    /** Holds for all school forms; the duty to inform about development (3 kap. 3 §) does not name this one. */
    private static final LegalBasis GUIDANCE = LegalBasis.of("Skollagen (2010:800) 3 kap. 2 §");
    private static final LegalBasis SERVICE = LegalBasis.of("Förvaltningslagen (2017:900) 6 §");
    private static final LegalBasis CURRICULUM = LegalBasis.of("Läroplan för vuxenutbildningen (SKOLFS 2012:101), 2 Övergripande mål och riktlinjer");
    private static final LegalBasis GRADES = LegalBasis.of("Skollagen (2010:800) 3 kap. 13–17 §§ och 20 kap. 34–41 §§");
    private static final LegalBasis ADAPTATIONS = LegalBasis.of("Skollagen (2010:800) 3 kap. 5 §");
    private static final LegalBasis SECRECY = LegalBasis.of("Offentlighets- och sekretesslagen (2009:400) 23 kap. 5 §");

    /** From when the plan for sfi says on which day the student was first received. */
    private static final LocalDate FIRST_RECEPTION_WRITTEN = LocalDate.of(2026, 1, 1);
    private static final LocalDate CHAPTER_APPLIED = LocalDate.of(2012, 7, 1);

    static final DocumentType SURVEY = DocumentType
        .named("adult/survey", Text.sv("Inledande kartläggning").en("Initial survey")).because(SURVEYS)
        .fields(
            text("background", Text.sv("Bakgrund").en("Background"),
                Text.sv("Utbildning, arbete och språk.").en("Education, work and languages.")).mandatory(),
            text("knowledge", Text.sv("Kunnande").en("Knowledge"),
                Text.sv("Vad kan du redan, och hur syns det?").en("What do you know already, and how does it show?")).mandatory(),
            text("goal", Text.sv("Mål").en("Goal"), Text.sv("Vart vill du?").en("Where do you want to go?")))
        .writtenBy(TEACHER, MENTOR, HEADTEACHER)
        .readBy(TEACHER, MENTOR, HEADTEACHER, PUPIL, ARCHIVIST)
        .build();

    static final DocumentType STUDY_PLAN = DocumentType
        .named("adult/study-plan", Text.sv("Individuell studieplan").en("Individual study plan")).because(PLANS)
        .fields(
            text("goal", Text.sv("Utbildningsmål").en("Goal of the education"), Text.sv("Vad ska studierna leda till?")
                .en("What should the studies lead to?")).mandatory(),
            text("extent", Text.sv("Planerad omfattning").en("Planned extent"),
                Text.sv("Kurser eller ämnen, takt och tid.").en("Courses or subjects, pace and time.")).mandatory(),
            date("first-reception", Text.sv("Först mottagen i sfi").en("First received in sfi"),
                Text.sv("Dagen då eleven första gången togs emot, hos vilken anordnare det än var.")
                    .en("The day when the student was first received, by whichever provider.")),
            text("guidance", Text.sv("Vägledning").en("Guidance"),
                Text.sv("Vilken studie- och yrkesvägledning har eleven fått?").en("Which study and career guidance has the student had?")))
        .writtenBy(TEACHER, MENTOR, HEADTEACHER)
        .readBy(TEACHER, MENTOR, HEADTEACHER, PUPIL, ARCHIVIST)
        .secrecy(Secrecy.OPEN)
        .build();

    static final DocumentType PLANNING = DocumentType
        .named("adult/planning", Text.sv("Planering").en("Planning")).because(CURRICULUM)
        .about(About.CHILD, About.GROUP)
        .fields(
            line("course", Text.sv("Kurs eller ämne").en("Course or subject"), Text.sv("Som i planen.").en("As in the syllabus.")).mandatory(),
            text("goals", Text.sv("Mål").en("Goals"), Text.sv("Vad ska deltagarna kunna efteråt?")
                .en("What should the participants be able to do afterwards?")).mandatory(),
            text("work", Text.sv("Arbetssätt").en("Ways of working"), Text.sv("Vad gör vi, och när?").en("What do we do, and when?")))
        .writtenBy(TEACHER, MENTOR, HEADTEACHER)
        .readBy(TEACHER, MENTOR, HEADTEACHER, PUPIL, ARCHIVIST)
        .secrecy(Secrecy.OPEN)
        .build();

    static final DocumentType HAND_IN = DocumentType
        .named("adult/hand-in", Text.sv("Inlämning").en("Hand-in")).because(GUIDANCE)
        .version(2)
        .fields(text("answer", Text.sv("Svar").en("Answer"),
            Text.sv("Skriv här, eller bifoga en fil och skriv vad den är.")
                .en("Write here, or attach a file and write what it is.")).mandatory())
        .withPictures()
        .writtenBy(PUPIL, TEACHER, MENTOR)
        .readBy(PUPIL, TEACHER, MENTOR, HEADTEACHER, ARCHIVIST)
        .build();

    static final DocumentType ASSESSMENT = DocumentType
        .named("adult/assessment", Text.sv("Bedömning").en("Assessment")).because(GUIDANCE)
        .version(3)
        .counting("kind")
        .fields(
            line("course", Text.sv("Kurs eller ämne").en("Course or subject"), Text.sv("Som i planen.").en("As in the syllabus.")).mandatory(),
            choice("kind", Text.sv("Sort").en("Kind"), Text.sv("På väg, eller efter ett avslutat arbete?")
                    .en("On the way, or after finished work?"),
                new Choice("formative", Text.sv("Under arbetet").en("During the work")),
                new Choice("summative", Text.sv("Efter arbetet").en("After the work"))),
            text("shown", Text.sv("Det här har du visat").en("What you have shown"),
                Text.sv("Utgå från kriterierna.").en("Start from the criteria.")).mandatory(),
            text("next", Text.sv("Så kommer du vidare").en("How to go on"), Text.sv("Konkret, till eleven.").en("Concrete, to the student.")))
        .writtenBy(TEACHER, MENTOR)
        .readBy(TEACHER, MENTOR, HEADTEACHER, PUPIL, ARCHIVIST)
        .build();

    static final DocumentType GRADE_BASIS = DocumentType
        .named("adult/grade-basis", Text.sv("Betygsunderlag").en("Basis for a grade")).because(GRADES)
        .fields(
            line("course", Text.sv("Kurs eller ämne").en("Course or subject"), Text.sv("Som i planen.").en("As in the syllabus.")).mandatory(),
            text("basis", Text.sv("Underlag").en("Basis"), Text.sv("Vad vilar betyget på?").en("What does the grade rest on?")).mandatory())
        .writtenBy(TEACHER)
        .readBy(TEACHER, MENTOR, HEADTEACHER, PUPIL, ARCHIVIST)
        .build();

    static final DocumentType TALK = DocumentType
        .named("adult/talk", Text.sv("Studiesamtal").en("Study talk")).because(GUIDANCE)
        .version(2)
        .fields(
            date("date", Text.sv("Samtalets dag").en("Day of the talk"), Text.sv("När sågs ni?").en("When did you meet?")).mandatory(),
            text("summary", Text.sv("Sammanfattning").en("Summary"), Text.sv("Hur går studierna?").en("How are the studies going?")).mandatory(),
            text("agreed", Text.sv("Det här är vi överens om").en("What we agree on"), Text.sv("Vem gör vad?").en("Who does what?")))
        .writtenBy(MENTOR, TEACHER, HEADTEACHER)
        .readBy(TEACHER, MENTOR, HEADTEACHER, PUPIL, ARCHIVIST)
        .build();

    static final DocumentType EXTRA_ADAPTATIONS = DocumentType
        .named("adult/extra-adaptations", Text.sv("Extra anpassningar").en("Extra adaptations")).because(ADAPTATIONS)
        .fields(
            text("situation", Text.sv("Situation").en("Situation"),
                Text.sv("Var i studierna behövs något extra?").en("Where in the studies is something extra needed?")).mandatory(),
            text("adaptations", Text.sv("Anpassningar").en("Adaptations"),
                Text.sv("Vad gör vi, i den vanliga undervisningen?").en("What do we do, in ordinary teaching?")).mandatory(),
            date("follow-up", Text.sv("Följs upp").en("Follow-up"), Text.sv("Vilken dag?").en("On which day?")))
        .writtenBy(TEACHER, MENTOR, HEADTEACHER)
        .readBy(TEACHER, MENTOR, HEADTEACHER, PUPIL, ARCHIVIST)
        .build();

    static final DocumentType SECURE_NOTE = DocumentType
        .named("adult/secure-note", Text.sv("Säker anteckning").en("Secure note")).because(SECRECY)
        .fields(text("note", Text.sv("Anteckning").en("Note"),
            Text.sv("Skriv sakligt. Bara personal med stark inloggning kan läsa.")
                .en("Write facts. Only staff with strong log-in can read it.")).mandatory())
        .writtenBy(TEACHER, MENTOR, HEADTEACHER)
        .readBy(TEACHER, MENTOR, HEADTEACHER, ARCHIVIST)
        .needs(AssuranceLevel.SECOND_FACTOR)
        .build();

    /** Never follows a student: it was meant for those who were there. */
    static final DocumentType MESSAGE = DocumentType
        .named("adult/message", Text.sv("Meddelande").en("Message")).because(SERVICE)
        .version(2)
        .about(About.CHILDREN, About.GROUP)
        .fields(text("message", Text.sv("Meddelande").en("Message"),
            Text.sv("Skriv inget känsligt här.").en("Write nothing sensitive here.")).mandatory())
        .writtenBy(TEACHER, MENTOR, HEADTEACHER)
        .readBy(TEACHER, MENTOR, HEADTEACHER, PUPIL, ARCHIVIST)
        .secrecy(Secrecy.OPEN)
        .build();

    static final List<FieldRule> FIELD_RULES = List.of(
        firstReception("adult/first-reception-in-sfi", Demand.MANDATORY, Adult.SFI, FIRST_RECEPTION_WRITTEN, PLANS_FOR_SFI),
        firstReception("adult/no-first-reception-elsewhere", Demand.LEFT_OUT, Adult.OTHER, CHAPTER_APPLIED, PLANS));

    private AdultDocuments() {
    }

    private static FieldRule firstReception(String id, Demand demand, Set<SchoolType> codes, LocalDate from, LegalBasis basis) {
        return new FieldRule(new FieldRuleId(id), STUDY_PLAN.id(), "first-reception", demand, codes, Optional.empty(), from,
            Optional.empty(), basis);
    }
}
