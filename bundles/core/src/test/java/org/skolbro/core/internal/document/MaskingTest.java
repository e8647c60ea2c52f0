package org.skolbro.core.internal.document;

import static org.junit.Assert.assertEquals;

import java.util.List;

import org.junit.Test;
import org.skolbro.api.person.PersonName;

public class MaskingTest {

    private static final PersonName MAJA = new PersonName("Maja", "Berg");
    private static final PersonName ELSA = new PersonName("Elsa Maria", "Öberg");

    @Test
    public void replacesFullGivenAndFamilyNamesWithTheirGenitive() {
        assertEquals("annat barn och Maja. annat barns ide. annat barn!", masking(ELSA).in("Elsa Maria Öberg och Maja. Elsas ide. öberg!"));
    }

    @Test
    public void leavesWordsThatOnlyContainAName() {
        assertEquals("Elsagård ligger där", masking(ELSA).in("Elsagård ligger där"));
    }

    @Test
    public void takesBothPartsOfADoubleName() {
        assertEquals("annat barn, annat barn, annat barn", masking(new PersonName("Anna-Karin", "Ek")).in("Anna-Karin, Anna, Karin"));
    }

    @Test
    public void leavesAGivenNameThatOnesOwnChildHasToo() {
        PersonName other = new PersonName("Maja", "Lund");
        assertEquals("Maja sjöng. annat barn var med.", masking(other).in("Maja sjöng. Maja Lund var med."));
    }

    @Test
    public void treatsSignsInNamesAsLetters() {
        assertEquals("annat barn", masking(new PersonName("D'Ar$ta(", "Ek")).in("D'Ar$ta( Ek"));
    }

    private static Masking masking(PersonName hidden) {
        return Masking.of(List.of(hidden), List.of(MAJA));
    }
}
