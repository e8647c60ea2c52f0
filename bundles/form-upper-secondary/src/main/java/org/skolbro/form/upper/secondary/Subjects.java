package org.skolbro.form.upper.secondary;

import java.util.ArrayList;
import java.util.List;

import org.skolbro.api.document.Field.Choice;
import org.skolbro.api.document.Field.Section;
import org.skolbro.api.text.Text;

/**
 * The subjects that all programmes share ("gymnasiegemensamma ämnen", skollagen bilaga 2) and the diploma project, with what
 * a teacher looks for in each. The wording is the platform's own and short on purpose; the syllabus says the rest.
 */
final class Subjects {

    static final List<Choice> LEVELS = List.of(
        new Choice("not-yet", Text.sv("Inte än").en("Not yet")),
        new Choice("e", Text.sv("E").en("E")),
        new Choice("c", Text.sv("C").en("C")),
        new Choice("a", Text.sv("A").en("A")));

    static final List<Section> ALL = List.of(
        subject("swedish", Text.sv("Svenska").en("Swedish"),
            Text.sv("Skriver med struktur och anpassar texten").en("Writes with structure and adapts the text"),
            Text.sv("Talar inför andra och lyssnar").en("Speaks to others and listens"),
            Text.sv("Läser, tolkar och samtalar om texter").en("Reads, interprets and discusses texts"),
            Text.sv("Använder källor").en("Uses sources")),
        subject("swedish-second", Text.sv("Svenska som andraspråk").en("Swedish as a second language"),
            Text.sv("Förstår talat och skrivet språk").en("Understands spoken and written language"),
            Text.sv("Uttrycker sig muntligt").en("Expresses herself orally"),
            Text.sv("Uttrycker sig skriftligt").en("Expresses herself in writing")),
        subject("english", Text.sv("Engelska").en("English"),
            Text.sv("Förstår talad och skriven engelska").en("Understands spoken and written English"),
            Text.sv("Uttrycker sig i tal och skrift").en("Expresses herself in speech and writing"),
            Text.sv("Samtalar och anpassar språket").en("Converses and adapts the language")),
        subject("mathematics", Text.sv("Matematik").en("Mathematics"),
            Text.sv("Förstår begrepp och deras samband").en("Understands concepts and their relations"),
            Text.sv("Hanterar procedurer").en("Handles procedures"),
            Text.sv("Löser problem och modellerar").en("Solves problems and models"),
            Text.sv("Resonerar och redovisar").en("Reasons and presents")),
        subject("history", Text.sv("Historia").en("History"),
            Text.sv("Beskriver förlopp och samband").en("Describes events and relations"),
            Text.sv("Tolkar och prövar källor").en("Interprets and tests sources"),
            Text.sv("Använder historia för att förstå nutiden").en("Uses history to understand the present")),
        subject("civics", Text.sv("Samhällskunskap").en("Civics"),
            Text.sv("Förklarar hur samhället fungerar").en("Explains how society works"),
            Text.sv("Analyserar samhällsfrågor").en("Analyses social issues"),
            Text.sv("Granskar källor och argument").en("Examines sources and arguments")),
        subject("religion", Text.sv("Religionskunskap").en("Religion"),
            Text.sv("Beskriver religioner och livsåskådningar").en("Describes religions and views of life"),
            Text.sv("Resonerar om etiska frågor").en("Reasons about ethical questions")),
        subject("science", Text.sv("Naturkunskap").en("Science"),
            Text.sv("Förklarar med naturvetenskap").en("Explains with science"),
            Text.sv("Undersöker och drar slutsatser").en("Investigates and draws conclusions"),
            Text.sv("Tar ställning med kunskap").en("Takes a stand with knowledge")),
        subject("physical-education", Text.sv("Idrott och hälsa").en("Physical education and health"),
            Text.sv("Rör sig med bredd och kvalitet").en("Moves with breadth and quality"),
            Text.sv("Planerar och värderar sin träning").en("Plans and evaluates her training"),
            Text.sv("Handlar säkert").en("Acts safely")),
        subject("diploma-project", Text.sv("Gymnasiearbete").en("Diploma project"),
            Text.sv("Planerar och genomför").en("Plans and carries out"),
            Text.sv("Redovisar och värderar").en("Presents and evaluates")));

    private Subjects() {
    }

    private static Section subject(String key, Text name, Text... criteria) {
        List<Choice> rows = new ArrayList<>();
        for (Text criterion : criteria) {
            rows.add(new Choice("c" + (rows.size() + 1), criterion));
        }
        return new Section(key, name, rows);
    }
}
