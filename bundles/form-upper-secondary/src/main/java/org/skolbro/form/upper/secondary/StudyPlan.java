package org.skolbro.form.upper.secondary;

import static org.skolbro.api.access.Role.ARCHIVIST;
import static org.skolbro.api.access.Role.GUARDIAN;
import static org.skolbro.api.access.Role.HEADTEACHER;
import static org.skolbro.api.access.Role.MENTOR;
import static org.skolbro.api.access.Role.PUPIL;
import static org.skolbro.api.access.Role.TEACHER;
import static org.skolbro.api.document.Field.text;

import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentType.Secrecy;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.text.Text;

/**
 * Individual study plan ("individuell studieplan"): the eight points of the ordinance in its order, and the three more for
 * those on an introductory programme. It travels between schools and is read by many, so nothing sensitive belongs in it.
 */
final class StudyPlan {

    private static final LegalBasis PLAN = LegalBasis.of("Skollagen (2010:800) 16 kap. 25 § och 17 kap. 7 §, "
        + "gymnasieförordningen (2010:2039) 1 kap. 7 §");

    static final DocumentType TYPE = DocumentType
        .named("upper-secondary/study-plan", Text.sv("Individuell studieplan").en("Individual study plan")).because(PLAN)
        .fields(
            text("study-path", Text.sv("1. Studieväg").en("1. Study path"),
                Text.sv("Program, och inriktning, lärling eller särskild variant.")
                    .en("Programme, and orientation, apprenticeship or special variant.")).mandatory(),
            text("chosen", Text.sv("2. Valt och valt bort").en("2. Chosen and not chosen"),
                Text.sv("Ämnen och nivåer som eleven har valt, och de som eleven har valt bort.")
                    .en("Subjects and levels that the student has chosen, and those turned down.")).mandatory(),
            text("included", Text.sv("3. Övrigt i programmet").en("3. The rest of the programme"),
                Text.sv("De andra ämnen och nivåer som ingår.").en("The other subjects and levels that are included.")).mandatory(),
            text("extended", Text.sv("4. Utökat program").en("4. Extended programme"),
                Text.sv("Vilka nivåer ligger utanför det fullständiga programmet? Lämna tomt om det inte är aktuellt.")
                    .en("Which levels are outside the full programme? Leave empty if it does not apply.")),
            text("reduced", Text.sv("5. Reducerat program").en("5. Reduced programme"),
                Text.sv("Hur mycket, och om det går att säga: vilka nivåer har tagits bort?")
                    .en("How much, and if it can be said: which levels have been removed?")),
            text("adapted-programme", Text.sv("6. Individuellt anpassat program").en("6. Individually adapted programme"),
                Text.sv("Vilka nivåer har bytts ut, och mot vad?").en("Which levels have been exchanged, and for what?")),
            text("compulsory-subjects", Text.sv("7. Ämnen från grundskolan").en("7. Subjects of compulsory school"),
                Text.sv("Vilka ämnen läser eleven, och hur?").en("Which subjects does the student take, and how?")),
            text("remote-teaching", Text.sv("8. Fjärrundervisning").en("8. Remote teaching"),
                Text.sv("I vilka ämnen, och hur mycket?").en("In which subjects, and how much?")),
            text("goals", Text.sv("Introduktionsprogram: mål och längd").en("Introductory programme: goals and length"),
                Text.sv("Vad ska utbildningen leda till, och när?").en("What should the education lead to, and when?")),
            text("efforts", Text.sv("Introduktionsprogram: insatser").en("Introductory programme: efforts"),
                Text.sv("Delar av nivåer, yrkesinriktad utbildning, praktik och annat som hjälper eleven framåt.")
                    .en("Parts of levels, vocational education, work experience and whatever else helps the student on.")),
            text("occupation", Text.sv("Introduktionsprogram: yrkesområde").en("Introductory programme: occupation"),
                Text.sv("Om utbildningen siktar mot ett yrke: vilket?").en("If the education aims at an occupation: which?")))
        .writtenBy(TEACHER, MENTOR, HEADTEACHER)
        .readBy(TEACHER, MENTOR, HEADTEACHER, GUARDIAN, PUPIL, ARCHIVIST)
        .secrecy(Secrecy.OPEN)
        .build();

    private StudyPlan() {
    }
}
