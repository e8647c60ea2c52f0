package org.skolbro.form.example;

import static org.skolbro.api.access.Role.ARCHIVIST;
import static org.skolbro.api.access.Role.GUARDIAN;
import static org.skolbro.api.access.Role.HEADTEACHER;
import static org.skolbro.api.access.Role.MENTOR;
import static org.skolbro.api.access.Role.PUPIL;
import static org.skolbro.api.access.Role.TEACHER;
import static org.skolbro.api.document.Field.choice;
import static org.skolbro.api.document.Field.date;
import static org.skolbro.api.document.Field.line;
import static org.skolbro.api.document.Field.text;

import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.Field.Choice;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.text.Text;

/** What is written about language support: the plan, and what was done. */
public final class LanguageSupportDocuments {

    private static final LegalBasis SUPPORT = LegalBasis.of("Skolförordningen (2011:185) 5 kap. 4 § och "
        + "gymnasieförordningen (2010:2039) 9 kap. 9 §");

    public static final DocumentType PLAN = DocumentType
        .named("example/plan", Text.sv("Plan för studiehandledning").en("Plan for language support")).because(SUPPORT)
        .fields(
            line("language", Text.sv("Språk").en("Language"), Text.sv("Det språk som eleven tänker och lär på.")
                .en("The language that the pupil thinks and learns in.")).mandatory(),
            text("subjects", Text.sv("Ämnen").en("Subjects"), Text.sv("I vilka ämnen behövs det, och varför?")
                .en("In which subjects is it needed, and why?")).mandatory(),
            choice("when", Text.sv("När").en("When"), Text.sv("I förhållande till lektionen.").en("In relation to the lesson."),
                new Choice("before", Text.sv("Före").en("Before")),
                new Choice("during", Text.sv("Under").en("During")),
                new Choice("after", Text.sv("Efter").en("After"))),
            date("follow-up", Text.sv("Följs upp").en("Follow-up"), Text.sv("Vilken dag?").en("On which day?")))
        .writtenBy(TEACHER, MENTOR, HEADTEACHER)
        .readBy(TEACHER, MENTOR, HEADTEACHER, GUARDIAN, PUPIL, ARCHIVIST)
        .build();

    public static final DocumentType LOG = DocumentType
        .named("example/log", Text.sv("Studiehandledarens anteckning").en("Language supporter's note")).because(SUPPORT)
        .fields(
            text("worked-with", Text.sv("Det här arbetade vi med").en("What we worked with"),
                Text.sv("Begrepp, texter och uppgifter.").en("Concepts, texts and tasks.")).mandatory(),
            text("next", Text.sv("Nästa gång").en("Next time"), Text.sv("Vad behöver läraren veta?").en("What does the teacher need to know?")))
        .writtenBy(TEACHER, MENTOR)
        .readBy(TEACHER, MENTOR, HEADTEACHER, GUARDIAN, PUPIL, ARCHIVIST)
        .build();

    private LanguageSupportDocuments() {
    }
}
