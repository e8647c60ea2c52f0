package org.skolbro.testkit.transition;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.Field;
import org.skolbro.api.form.FormDeclaration;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.retention.Decision;
import org.skolbro.api.text.Text;
import org.skolbro.api.transition.AdoptedRule;
import org.skolbro.api.transition.MatrixRow;
import org.skolbro.api.transition.Passage;
import org.skolbro.api.transition.TransitionMatrix;
import org.skolbro.api.transition.TransitionMatrix.Proposal;
import org.skolbro.api.transition.TransitionRule;
import org.skolbro.api.transition.TransitionRule.Follows;
import org.skolbro.api.transition.TransitionRule.Provider;
import org.skolbro.api.transition.TransitionRuleId;

/** A form proposes that something is reviewed of which the law says nothing, and something of which it does. */
public class SilentLawTest {

    private static final SchoolType SCHOOL = new SchoolType("GR");
    private static final DocumentTypeId WORK = new DocumentTypeId("school/work");
    private static final DocumentTypeId NEEDED = new DocumentTypeId("school/needed");

    private final Bridge bridge = new Bridge();
    private final TransitionMatrix matrix = bridge.crossings.matrix;
    private final Caller administrator = bridge.platform.callers().administrator();
    private final Decision decision = Bridge.decision(bridge.today);

    @Test
    public void leavesTheMunicipalityToDecide() {
        bridge.forms.arrive(SilentLawTest::school, "org.skolbro.form.school", "1.0.0");
        AdoptedRule asked = done(matrix.adopt(administrator, of(WORK, new Follows.WithConsent(Bridge.PURPOSE)), decision));
        assertEquals(new Follows.WithConsent(Bridge.PURPOSE), decided().get(WORK));
        done(matrix.end(administrator, asked.rule().id(), bridge.today, "Hellre inte alls"));
        done(matrix.adopt(administrator, of(WORK, new Follows.Never()), decision));
        assertEquals(Map.of(WORK, new Follows.Never(), NEEDED, new Follows.Review()), decided());
    }

    @Test
    public void isNoReasonToKeepBackWhatItRequires() {
        bridge.forms.arrive(SilentLawTest::school, "org.skolbro.form.school", "1.0.0");
        for (Follows wish : List.of(new Follows.Never(), new Follows.WithConsent(Bridge.PURPOSE))) {
            Outcome<AdoptedRule> outcome = matrix.adopt(administrator, of(NEEDED, wish), decision);
            assertTrue(outcome instanceof Outcome.Refused<AdoptedRule>(Text reason) && reason.sv().contains("lagen bestämmer"));
        }
        assertTrue(matrix.adopt(administrator, of(WORK, new Follows.ByLaw()), decision) instanceof Outcome.Refused);
        assertEquals(Map.of(WORK, new Follows.Review(), NEEDED, new Follows.Review()), decided());
    }

    private Map<DocumentTypeId, Follows> decided() {
        return matrix.of(administrator, new Passage(SCHOOL, Optional.empty(), SCHOOL, Optional.empty(), true, bridge.today)).stream()
            .collect(Collectors.toMap(MatrixRow::type, row -> row.decides().orElseThrow().follows()));
    }

    private Proposal of(DocumentTypeId type, Follows follows) {
        return new Proposal(Set.of(SCHOOL), Set.of(), Provider.SAME, Set.of(), Set.of(), Set.of(type), follows, bridge.today, Optional.empty());
    }

    private static FormDeclaration school() {
        DocumentType[] types = Stream.of(WORK, NEEDED).map(id -> DocumentType.named(id.value(), Text.sv("Arbete").en("Work"))
            .because(LegalBasis.of("invented")).fields(Field.text("text", Text.sv("Text").en("Text"), Text.sv("Hjälp").en("Help")))
            .writtenBy(Role.TEACHER).readBy(Role.TEACHER).build()).toArray(DocumentType[]::new);
        return FormDeclaration.of("school", Text.sv("Skola").en("School")).serves(SCHOOL).documents(types)
            .transitions(List.of(review(WORK).leftOpen(), review(NEEDED))).build();
    }

    private static TransitionRule review(DocumentTypeId type) {
        return new TransitionRule(new TransitionRuleId(type.value()), Set.of(SCHOOL), Set.of(), Provider.SAME, Set.of(type), new Follows.Review(),
            TransitionRule.Level.LAW, LocalDate.of(2011, 7, 1), Optional.empty(), LegalBasis.of("invented"));
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(Text reason) -> throw new AssertionError(reason.en());
        };
    }
}
