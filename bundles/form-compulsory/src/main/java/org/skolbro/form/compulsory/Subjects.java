package org.skolbro.form.compulsory;

import java.util.List;

import org.skolbro.api.document.Field;
import org.skolbro.api.document.Field.Choice;
import org.skolbro.api.document.Field.Section;
import org.skolbro.api.text.Text;

/**
 * The subjects of compulsory school ("ämnen", skollagen 10 kap. 4 §, in its order) with what a teacher looks for in each.
 * The wording is the platform's own and short on purpose, built as the criteria of the syllabuses are (SKOLFS 2010:37,
 * Lgr22); the syllabus says the rest. A key, once used, keeps its meaning.
 */
final class Subjects {

    /** While no grades are set. */
    static final List<Choice> LEVELS = List.of(
        choice("effort-needed", "Insats krävs", "Effort needed"),
        choice("on-the-way", "På väg", "On the way"),
        choice("acceptable", "Godtagbara kunskaper", "Acceptable knowledge"),
        choice("more", "Mer än godtagbara kunskaper", "More than acceptable knowledge"));

    /** The steps that have grading criteria of their own; D and B lie between them. */
    static final List<Choice> GRADE_STEPS = List.of(
        choice("not-yet", "Inte än", "Not yet"),
        choice("e", "E", "E"),
        choice("c", "C", "C"),
        choice("a", "A", "A"));

    static final List<Section> ALL = List.of(
        subject("art", "Bild", "Art",
            choice("makes", "Gör bilder som berättar något", "Makes pictures that tell something"),
            choice("techniques", "Använder tekniker, verktyg och material", "Uses techniques, tools and materials"),
            choice("interprets", "Tolkar och samtalar om bilder", "Interprets and discusses pictures")),
        subject("english", "Engelska", "English",
            choice("listens", "Förstår talad engelska", "Understands spoken English"),
            choice("reads", "Förstår skriven engelska", "Understands written English"),
            choice("expresses", "Talar och skriver", "Speaks and writes"),
            choice("converses", "Samtalar och anpassar språket", "Converses and adapts the language")),
        subject("home-economics", "Hem- och konsumentkunskap", "Home and consumer studies",
            choice("cooks", "Planerar och lagar mat", "Plans and cooks meals"),
            choice("chooses", "Väljer med hälsa, ekonomi och miljö i åtanke", "Chooses with health, economy and environment in mind"),
            choice("values", "Värderar arbetet och resultatet", "Evaluates the work and the result")),
        subject("physical-education", "Idrott och hälsa", "Physical education and health",
            choice("moves", "Rör sig på många sätt", "Moves in many ways"),
            choice("plans", "Planerar och värderar sin träning", "Plans and evaluates own training"),
            choice("outdoors", "Vistas ute och handlar säkert", "Spends time outdoors and acts safely")),
        subject("mathematics", "Matematik", "Mathematics",
            choice("concepts", "Förstår begrepp och samband", "Understands concepts and connections"),
            choice("methods", "Väljer och använder metoder", "Chooses and uses methods"),
            choice("problems", "Löser problem", "Solves problems"),
            choice("reasons", "Resonerar", "Reasons"),
            choice("presents", "Redovisar med ord, bild och symboler", "Presents with words, pictures and symbols")),
        subject("mother-tongue", "Modersmål", "Mother tongue",
            choice("speaks", "Talar och lyssnar", "Speaks and listens"),
            choice("reads", "Läser och förstår", "Reads and understands"),
            choice("writes", "Skriver", "Writes"),
            choice("compares", "Jämför språk och kulturer", "Compares languages and cultures")),
        subject("modern-languages", "Moderna språk", "Modern languages",
            choice("listens", "Förstår talat språk", "Understands the spoken language"),
            choice("reads", "Förstår skrivet språk", "Understands the written language"),
            choice("expresses", "Talar och skriver", "Speaks and writes"),
            choice("converses", "Samtalar", "Converses")),
        subject("music", "Musik", "Music",
            choice("plays", "Sjunger och spelar med andra", "Sings and plays with others"),
            choice("creates", "Skapar egen musik", "Creates own music"),
            choice("discusses", "Samtalar om musik och vad den betyder", "Discusses music and what it means")),
        science("biology", "Biologi", "Biology"),
        science("physics", "Fysik", "Physics"),
        science("chemistry", "Kemi", "Chemistry"),
        subject("geography", "Geografi", "Geography",
            choice("explains", "Förklarar hur platser och landskap förändras", "Explains how places and landscapes change"),
            choice("maps", "Använder kartor och geografiska källor", "Uses maps and geographical sources"),
            choice("sustainability", "Resonerar om hållbar utveckling", "Reasons about sustainable development")),
        subject("history", "Historia", "History",
            choice("explains", "Förklarar händelser, orsaker och följder", "Explains events, causes and effects"),
            choice("sources", "Tolkar och prövar källor", "Interprets and tests sources"),
            choice("uses", "Visar hur historia används i dag", "Shows how history is used today")),
        subject("religion", "Religionskunskap", "Religion",
            choice("describes", "Beskriver religioner och livsåskådningar", "Describes religions and views of life"),
            choice("connects", "Visar samband med samhället", "Shows connections with society"),
            choice("ethics", "Resonerar om etik och livsfrågor", "Reasons about ethics and questions of life")),
        subject("civics", "Samhällskunskap", "Civics",
            choice("explains", "Förklarar hur samhället fungerar", "Explains how society works"),
            choice("argues", "Resonerar om samhällsfrågor från flera håll", "Reasons about social issues from several sides"),
            choice("sources", "Söker och granskar information", "Finds and examines information")),
        subject("crafts", "Slöjd", "Crafts",
            choice("makes", "Formger och tillverkar", "Designs and makes"),
            choice("chooses", "Väljer material, verktyg och arbetssätt", "Chooses materials, tools and ways of working"),
            choice("values", "Värderar arbetet och föremålets uttryck", "Evaluates the work and the expression of the object")),
        subject("swedish", "Svenska", "Swedish",
            choice("reads", "Läser med flyt och förstår", "Reads with flow and understands"),
            choice("writes", "Skriver så att andra förstår", "Writes so that others understand"),
            choice("speaks", "Samtalar och berättar inför andra", "Converses and tells in front of others"),
            choice("texts", "Tolkar texter och resonerar om dem", "Interprets texts and reasons about them"),
            choice("sources", "Söker, väljer och sammanställer information", "Finds, chooses and compiles information")),
        subject("swedish-second", "Svenska som andraspråk", "Swedish as a second language",
            choice("listens", "Förstår talat språk", "Understands spoken language"),
            choice("reads", "Läser med flyt och förstår", "Reads with flow and understands"),
            choice("speaks", "Talar och samtalar", "Speaks and converses"),
            choice("writes", "Skriver så att andra förstår", "Writes so that others understand")),
        subject("technology", "Teknik", "Technology",
            choice("investigates", "Undersöker hur tekniska lösningar fungerar", "Investigates how technical solutions work"),
            choice("builds", "Bygger och utvecklar egna lösningar", "Builds and develops own solutions"),
            choice("documents", "Dokumenterar med skisser och ord", "Documents with sketches and words"),
            choice("society", "Resonerar om vad tekniken gör med oss", "Reasons about what technology does to us")));

    /** One row for each subject, without its criteria. */
    private static final List<Section> OVERVIEW = List.of(new Section("subjects", Text.sv("Ämnen").en("Subjects"), names()));

    private Subjects() {
    }

    /** Which subject it is about. */
    static Field field() {
        return Field.choice("subject", Text.sv("Ämne").en("Subject"), Text.sv("Ett ämne i taget.").en("One subject at a time."),
            names().toArray(Choice[]::new)).mandatory();
    }

    /** One level for each subject. */
    static Field overview(String key, Text label, Text help) {
        return Field.matrix(key, label, help, LEVELS, OVERVIEW).mandatory();
    }

    private static List<Choice> names() {
        return ALL.stream().map(section -> new Choice(section.key(), section.label())).toList();
    }

    private static Section subject(String key, String sv, String en, Choice... criteria) {
        return new Section(key, Text.sv(sv).en(en), List.of(criteria));
    }

    /** The three sciences look for the same. */
    private static Section science(String key, String sv, String en) {
        return subject(key, sv, en,
            choice("explains", "Förklarar med begrepp och modeller", "Explains with concepts and models"),
            choice("investigates", "Undersöker och drar slutsatser", "Investigates and draws conclusions"),
            choice("argues", "Samtalar och tar ställning med kunskap", "Discusses and takes a stand with knowledge"));
    }

    private static Choice choice(String key, String sv, String en) {
        return new Choice(key, Text.sv(sv).en(en));
    }
}
