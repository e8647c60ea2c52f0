package org.skolbro.core.internal.disclosure;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.Test;
import org.skolbro.api.disclosure.ReviewSheet.Whose;
import org.skolbro.api.person.PersonName;

public class NamesInTextTest {

    private final NamesInText names = new NamesInText(Map.of(
        Whose.CHILD, List.of(new PersonName("Anna-Karin", "Öberg"), new PersonName("Maja", "Lind")),
        Whose.STAFF, List.of(new PersonName("Bo", "Ek"))), List.of(new PersonName("Maja", "Berg")));

    @Test
    public void areFoundWholeAloneAndInTheGenitive() {
        assertEquals(List.of("Anna-Karin Öberg", "Karin", "öbergs", "Bo"),
            found("Anna-Karin Öberg och Karin var i öbergs bil med Bo."));
    }

    @Test
    public void areNotFoundWithinWords() {
        assertEquals(List.of(), found("Boken om Karinslund och ekar"));
    }

    @Test
    public void theChildsOwnNameIsNobodyElses() {
        assertEquals(List.of("Lind"), found("Maja ritade, Lind målade."));
    }

    @Test
    public void tellWhoseTheyAre() {
        assertEquals(List.of(Whose.STAFF, Whose.CHILD), names.in("Ek och Karin").stream().map(one -> one.whose()).toList());
    }

    private List<String> found(String text) {
        return names.in(text).stream().map(one -> text.substring(one.passage().from(), one.passage().to())).toList();
    }
}
