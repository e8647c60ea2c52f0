package org.skolbro.form.adult;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.Test;
import org.skolbro.api.access.Role;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.FieldRule;
import org.skolbro.api.document.FieldRule.Demand;
import org.skolbro.api.form.FormDeclaration;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.transition.TransitionRule;
import org.skolbro.api.transition.TransitionRule.Follows;

public class AdultRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private final FormDeclaration form = new Adult().declaration();

    @Test
    public void guardiansWriteAndReadNothing() {
        assertTrue(form.documentTypes().stream()
            .noneMatch(type -> type.writers().contains(Role.GUARDIAN) || type.readers().contains(Role.GUARDIAN)));
    }

    @Test
    public void theStudentReadsEverythingButSecureNotes() {
        assertEquals(Set.of(AdultDocuments.SECURE_NOTE), form.documentTypes().stream()
            .filter(type -> !type.readers().contains(Role.PUPIL)).collect(Collectors.toSet()));
    }

    @Test
    public void nothingHereIsADecisionSoThereIsNoActionProgramme() {
        assertTrue(form.documentTypes().stream().allMatch(type -> type.deciders().isEmpty()));
    }

    @Test
    public void aPlanForSwedishForImmigrantsSaysFromTwentyTwentySixWhenTheStudentWasFirstReceived() {
        assertEquals(Optional.empty(), demand("SFI", LocalDate.of(2025, 12, 31)));
        assertEquals(Optional.of(Demand.MANDATORY), demand("SFI", LocalDate.of(2026, 1, 1)));
        assertEquals(Optional.of(Demand.LEFT_OUT), demand("VUXGY", LocalDate.of(2026, 1, 1)));
    }

    @Test
    public void aPlanForSwedishForImmigrantsFollowsToItsNextProviderByLaw() {
        assertTrue(following("SFI", "VUXSFI", AdultDocuments.STUDY_PLAN).stream()
            .allMatch(rule -> rule.follows() instanceof Follows.ByLaw));
        assertTrue(following("VUXGR", "VUXGY", AdultDocuments.STUDY_PLAN).stream()
            .allMatch(rule -> rule.follows() instanceof Follows.Review));
    }

    private Optional<Demand> demand(String code, LocalDate day) {
        return form.fieldRules().stream().filter(rule -> rule.holds(new SchoolType(code), Optional.empty(), day))
            .map(FieldRule::demand).findFirst();
    }

    private List<TransitionRule> following(String from, String to, DocumentType type) {
        List<TransitionRule> rules = form.transitionRules().stream().filter(rule -> rule.inForce(TODAY))
            .filter(rule -> rule.from().contains(new SchoolType(from)) && rule.to().contains(new SchoolType(to)))
            .filter(rule -> rule.types().contains(type.id())).toList();
        assertEquals(1, rules.size());
        return rules;
    }
}
