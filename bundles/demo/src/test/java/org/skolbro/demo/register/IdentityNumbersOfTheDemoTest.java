package org.skolbro.demo.register;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

import org.junit.Test;
import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.person.IdentityNumber.Kind;
import org.skolbro.demo.register.Child.Guardian;

public class IdentityNumbersOfTheDemoTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Municipality FULL = Municipality.of(Size.LULEA, TODAY);

    @Test
    public void areValidWithTheirCheckDigit() {
        numbers().forEach(IdentityNumber::parse);
    }

    @Test
    public void useOnlyTheBirthNumbersOfTestPeople() {
        numbers().filter(number -> IdentityNumber.parse(number).kind() != Kind.TEMPORARY)
            .forEach(number -> assertTrue(number.substring(8, 11).matches("238|239")));
    }

    @Test
    public void belongToOnePersonEach() {
        List<String> all = new ArrayList<>(numbers().toList());
        assertEquals(all.size(), new HashSet<>(all).size());
    }

    @Test
    public void containSomeOfEveryKind() {
        assertTrue(count(Kind.TEMPORARY) >= 20);
        assertTrue(count(Kind.SAMORDNINGSNUMMER) >= 20);
        assertTrue(count(Kind.PERSONNUMMER) > 4 * count(Kind.SAMORDNINGSNUMMER));
    }

    @Test
    public void agreeWithTheBirthday() {
        FULL.children().forEach(child ->
            assertEquals(child.birth().day(), IdentityNumber.parse(child.person().civicNo()).birthDate()));
    }

    @Test
    public void saysTheSameGenderAsTheTexts() {
        FULL.children().stream().filter(child -> !child.person().civicNo().contains("TF"))
            .forEach(child -> assertEquals(child.birth().girl(), child.person().civicNo().startsWith("238",
            8)));
    }

    private static long count(Kind kind) {
        return numbers().filter(number -> IdentityNumber.parse(number).kind() == kind).count();
    }

    private static Stream<String> numbers() {
        Stream<Person> adults = FULL.children().stream().flatMap(child -> child.guardians().stream())
            .map(Guardian::adult);
        Stream<Person> staff = FULL.staff().stream().map(Employee::person);
        Stream<Person> children = FULL.children().stream().map(Child::person);
        return Stream.of(adults, staff, children).flatMap(people -> people).distinct().map(Person::civicNo);
    }
}
