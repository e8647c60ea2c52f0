package org.skolbro.core.internal.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Random;

import org.junit.Test;

public class MergingTest {

    @Test
    public void takesMineWhenNobodyElseTyped() {
        assertEquals("b", Merging.paragraphs("a", "b", "a"));
    }

    @Test
    public void keepsTheirsWhenIDidNotType() {
        assertEquals("b", Merging.paragraphs("a", "a", "b"));
    }

    @Test
    public void makesBothChangesWhenTheyLieApart() {
        assertEquals("Först: Vi åt. Sedan lekte vi ute.",
            Merging.paragraphs("Vi åt. Sedan lekte vi.", "Först: Vi åt. Sedan lekte vi.", "Vi åt. Sedan lekte vi ute."));
    }

    @Test
    public void keepsBothInParagraphsWhenTheyMeet() {
        assertEquals("Hon log\n\nHan grät", Merging.paragraphs("Hej", "Han grät", "Hon log"));
    }

    @Test
    public void keepsBothOnALineWithAStroke() {
        assertEquals("Lisa / Ali", Merging.line("", "Ali", "Lisa"));
    }

    @Test
    public void setsTwoAdditionsAtTheSamePlaceAfterEachOther() {
        assertEquals("Vi sjöng\n\n och dansade", Merging.paragraphs("Vi", "Vi och dansade", "Vi sjöng"));
    }

    @Test
    public void doesNotDoubleWhenBothTypedTheSame() {
        assertEquals("samma", Merging.paragraphs("", "samma", "samma"));
    }

    @Test
    public void goesOnFromWhatTheScreenShowedBeforeTheMerge() {
        String merged = Merging.paragraphs("", "Min", "Deras");
        assertEquals("Deras\n\nMin text", Merging.paragraphs("Min", "Min text", merged));
    }

    @Test
    public void neverSplitsALetterOfTwoHalves() {
        String merged = Merging.paragraphs("\uD83D\uDE00", "\uD83D\uDE01", "\uD83D\uDE02");
        assertTrue(merged.contains("\uD83D\uDE01") && merged.contains("\uD83D\uDE02"));
    }

    @Test
    public void losesNothingThatWasTypedWhateverTheTwoDo() {
        Random random = new Random(20260504);
        for (int i = 0; i < 5_000; i++) {
            String before = letters(random, "abc", random.nextInt(12));
            String merged = Merging.paragraphs(before, typed(random, before, "XX" + i), typed(random, before, "YY" + i));
            assertTrue(merged, merged.contains("XX" + i) && merged.contains("YY" + i));
        }
    }

    private static String typed(Random random, String before, String mark) {
        int from = random.nextInt(before.length() + 1);
        int to = from + random.nextInt(before.length() - from + 1);
        return before.substring(0, from) + mark + before.substring(to);
    }

    private static String letters(Random random, String of, int length) {
        StringBuilder text = new StringBuilder();
        random.ints(length, 0, of.length()).forEach(i -> text.append(of.charAt(i)));
        return text.toString();
    }
}
