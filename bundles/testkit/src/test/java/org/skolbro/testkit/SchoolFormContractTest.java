package org.skolbro.testkit;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.skolbro.api.access.Role.TEACHER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.Test;
import org.junit.runner.JUnitCore;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.Field;
import org.skolbro.api.document.Field.Choice;
import org.skolbro.api.document.FieldRule;
import org.skolbro.api.document.FieldRule.Demand;
import org.skolbro.api.document.FieldRuleId;
import org.skolbro.api.form.FormDeclaration;
import org.skolbro.api.form.SchoolForm;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.text.Text;

/** The contract finds what it says it finds. */
public class SchoolFormContractTest {

    private static final LegalBasis LAW = LegalBasis.of("Den påhittade lagen 1 §");
    private static final Text HELP = Text.sv("Hjälp").en("Help");
    private static final String LONG = "Det här är en lång text som ingen har översatt.";

    private static FormDeclaration declared;

    /** Whatever this test puts there. */
    public static class Contract extends SchoolFormContract {

        @Override
        protected SchoolForm form() {
            return new Declaring(declared);
        }
    }

    private record Declaring(FormDeclaration declaration) implements SchoolForm {
    }

    @Test
    public void choicesThatReadAlikeAreFound() {
        DocumentType type = type(Field.choice("mood", HELP, HELP, choice("good", "Bra", "Good"), choice("fine", "Fin", "Good")));
        assertTrue(broken(form(type)).contains("choicesLevelsAndCriteriaAreToldApart"));
    }

    @Test
    public void criteriaThatAreStoredAlikeAreFound() {
        DocumentType type = type(Field.matrix("marks", HELP, HELP, List.of(choice("low", "Låg", "Low"), choice("high", "Hög", "High")),
            List.of(new Field.Section("swedish", HELP, List.of(choice("reads", "Läser", "Reads"), choice("reads", "Skriver", "Writes"))))));
        assertTrue(broken(form(type)).contains("choicesLevelsAndCriteriaAreToldApart"));
    }

    @Test
    public void criteriaAndInformationThatNobodyHasTranslatedAreFound() {
        DocumentType marks = type(Field.matrix("marks", HELP, HELP, List.of(choice("low", "Låg", "Low"), choice("high", "Hög", "High")),
            List.of(new Field.Section("swedish", HELP, List.of(choice("reads", LONG, LONG))))));
        assertTrue(broken(form(marks)).contains("everyLongerTextIsTranslated"));
        DocumentType informing = named().fields(Field.line("line", HELP, HELP)).informing(Text.sv(LONG).en(LONG)).build();
        assertTrue(broken(form(informing)).contains("everyLongerTextIsTranslated"));
    }

    @Test
    public void aDatedRowAboutACodeOfAnotherFormIsFound() {
        DocumentType type = type(Field.line("line", HELP, HELP));
        FieldRule rule = new FieldRule(new FieldRuleId("invented/line"), type.id(), "line", Demand.MANDATORY,
            Set.of(new SchoolType("XX")), Optional.empty(), LocalDate.EPOCH, Optional.empty(), LAW);
        FormDeclaration form = FormDeclaration.of("invented", HELP).serves(Town.PRESCHOOL).documents(type).fieldRules(List.of(rule)).build();
        assertTrue(broken(form).contains("everyDatedRowCanComeIntoForce"));
    }

    @Test
    public void whatIsRightIsNotComplainedOf() {
        DocumentType type = type(Field.choice("mood", HELP, HELP, choice("good", "Bra", "Good"), choice("bad", "Dålig", "Bad")));
        Set<String> broken = broken(form(type));
        assertFalse(broken.contains("choicesLevelsAndCriteriaAreToldApart") || broken.contains("everyLongerTextIsTranslated")
            || broken.contains("everyDatedRowCanComeIntoForce"));
    }

    private static Set<String> broken(FormDeclaration form) {
        declared = form;
        return JUnitCore.runClasses(Contract.class).getFailures().stream().map(failure -> failure.getDescription().getMethodName())
            .collect(Collectors.toSet());
    }

    private static FormDeclaration form(DocumentType type) {
        return FormDeclaration.of("invented", HELP).serves(Town.PRESCHOOL).documents(type).build();
    }

    private static DocumentType type(Field field) {
        return named().fields(field).build();
    }

    private static DocumentType.Builder named() {
        return DocumentType.named("invented/plan", HELP).because(LAW).writtenBy(TEACHER).readBy(TEACHER);
    }

    private static Choice choice(String key, String sv, String en) {
        return new Choice(key, Text.sv(sv).en(en));
    }
}
