package org.skolbro.demo.text;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

import org.junit.Test;

public class SentencesTest {

    private static final List<String> FILES = List.of("child/planning.txt", "child/development-talk.txt",
        "child/agreement.txt", "child/extra-adaptations.txt", "child/special-support.txt",
        "child/secure-note.txt");
    private static final Slots SLOTS = new Slots().child("Elias", false).guardians(2).with("avdelning",
        "Humlan")
        .with("mentor", "Karin Lundmark").with("rektor", "Birgitta Hedman").with("uppfoljning",
        "den 3 maj 2027");
    private static final Slots OF_GROUP = new Slots().with("avdelning", "Humlan");

    @Test
    public void ofTheSchoolsBeginWithACapitalAndEndWithAStop() {
        List<String> files = Stream.concat(Stream.of("swedish", "mathematics", "english", "biology", "history", "art", "geography",
                "music", "civics", "crafts", "physics", "physical-education", "religion", "technology", "home-economics", "science",
                "sfi", "adapted", "leisure").map(name -> "subject/" + name),
            Stream.of("talk", "talk-leisure", "talk-adult", "mentors-preparation", "development-plan", "agreement",
                "extra-adaptations", "extra-adaptations-leisure", "support-follow-up", "support", "secure-note", "learning-log",
                "talk-preparation", "study-plan", "study-plan-sfi", "study-plan-adult", "survey").map(name -> "school/" + name)).toList();
        Slots slots = new Slots().child("Elias", false).guardians(2).with("klass", "2A").with("mentor", "Karin Lundmark")
            .with("rektor", "Birgitta Hedman").with("arbete", "broar som håller");
        for (String file : files) {
            for (Section section : Section.read(file + ".txt")) {
                section.sentences().forEach((key, lines) -> {
                    if (!List.of("kind", "follow-up-by", "evaluation-by").contains(key)) {
                        lines.forEach(line -> assertTrue(file + ": " + line,
                            slots.fill(line).matches("[\\p{Lu}”].*[.?!]")));
                    }
                });
            }
        }
    }

    @Test
    public void areManyHundredsAndAllDifferent() {
        List<String> all = new ArrayList<>(sections().flatMap(SentencesTest::sentences).toList());
        assertTrue("Only " + all.size(), all.size() > 1200);
        assertTrue(all.size() - new HashSet<>(all).size() <= 5);
    }

    @Test
    public void beginWithACapitalAndEndWithAStop() {
        sections().flatMap(SentencesTest::prose).map(SLOTS::fill).forEach(sentence ->
            assertTrue(sentence, sentence.matches("[\\p{Lu}”].*[.?!]") && !sentence.contains("..")));
    }

    @Test
    public void leaveThePronounsOfOneChildOutOfAGroup() {
        themes().flatMap(theme -> theme.episodes().stream()).filter(Section::ofGroup)
            .flatMap(SentencesTest::sentences)
            .forEach(OF_GROUP::fill);
        themes().flatMap(theme -> Stream.of(theme.common(), theme.planning())).flatMap(SentencesTest::sentences)
            .forEach(OF_GROUP::fill);
    }

    @Test
    public void haveRoomForACompanionInEveryStoryOfOneChild() {
        themes().flatMap(theme -> theme.episodes().stream())
            .filter(episode -> !episode.ofGroup()).forEach(episode ->
            assertTrue(episode.title(), episode.all("m").stream()
            .anyMatch(line -> line.toLowerCase().contains("{kompis}"))));
    }

    @Test
    public void tellSomethingForEveryAgeInEveryMonth() {
        for (int age = 1; age <= 5; age++) {
            for (int month = 1; month <= 12; month++) {
                for (boolean ofGroup : List.of(true, false)) {
                    assertTrue(fitting(age, month, ofGroup) >= 10);
                }
            }
        }
    }

    @Test
    public void bendNamesAndPronouns() {
        Slots girl = new Slots().child("Saga", true);
        assertEquals("Sagas bok: hon läser den själv.", girl.fill("{barns} bok: {hon} läser den själv."));
        assertEquals("Elias bok. Han läser.", SLOTS.fill("{barns} bok. {Hon} läser."));
        assertEquals("En kompis kom.", girl.fill("{Kompis} kom."));
        assertEquals("Alva, Nils och My kom.", girl.companions(List.of("Alva", "Nils",
            "My")).fill("{Kompis} kom."));
        assertEquals("Efter vårdnadshavarens samtycke.",
            girl.guardians(1).fill("Efter {vardnadshavarnas} samtycke."));
    }

    @Test(expected = IllegalArgumentException.class)
    public void refuseASlotWithNothingInIt() {
        OF_GROUP.fill("{barn} byggde.");
    }

    @Test
    public void keepTheYearsSeasonsApart() {
        Section winter = section("Spår i snön");
        assertTrue(winter.fits(4, 1) && winter.fits(4, 12));
        assertFalse(winter.fits(4, 6) || winter.fits(2, 1));
    }

    private static Section section(String title) {
        return sections().filter(section -> section.title().equals(title)).findFirst().orElseThrow();
    }

    private static long fitting(int age, int month, boolean ofGroup) {
        return themes().flatMap(theme -> theme.episodes().stream())
            .filter(episode -> episode.ofGroup() == ofGroup && episode.fits(age, month)).count();
    }

    private static Stream<Theme> themes() {
        return Theme.all().stream();
    }

    private static Stream<Section> sections() {
        Stream<Section> ofThemes = themes().flatMap(theme ->
            Stream.concat(theme.episodes().stream(), Stream.of(theme.common(), theme.planning())));
        return Stream.concat(ofThemes, FILES.stream().flatMap(file -> Section.read(file).stream()));
    }

    private static Stream<String> sentences(Section section) {
        return section.sentences().values().stream().flatMap(List::stream);
    }

    /** All but titles. */
    private static Stream<String> prose(Section section) {
        return section.sentences().entrySet().stream().filter(entry -> !entry.getKey().equals("t"))
            .flatMap(entry -> entry.getValue().stream());
    }
}
