package org.skolbro.testkit.form;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.Test;
import org.skolbro.api.consent.ConsentPurpose;
import org.skolbro.api.consent.PurposeId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.Field;
import org.skolbro.api.form.FormDeclaration;
import org.skolbro.api.form.FormId;
import org.skolbro.api.form.FormStatus;
import org.skolbro.api.form.FormStatus.State;
import org.skolbro.api.form.SchoolForm;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.problem.NotPermitted;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.text.Text;
import org.skolbro.api.transition.TransitionRule;
import org.skolbro.api.transition.TransitionRule.Follows;
import org.skolbro.api.transition.TransitionRule.Level;
import org.skolbro.api.transition.TransitionRule.Provider;
import org.skolbro.api.transition.TransitionRuleId;
import org.skolbro.core.internal.form.SchoolForms;
import org.skolbro.testkit.InMemoryPlatform;
import org.skolbro.testkit.InventedForm;
import org.skolbro.testkit.Town;
import org.skolbro.testkit.memory.House;
import org.skolbro.testkit.memory.Papers;

public class FormsComingAndGoingTest {

    private static final Text WORD = Text.sv("Ord").en("Word");
    private static final LegalBasis LAW = LegalBasis.of("1 §");
    private static final SchoolType COMPULSORY = new SchoolType("GR");

    private final InMemoryPlatform platform = new InMemoryPlatform();
    private final InventedForm form = new InventedForm();

    @Test
    public void anInstalledFormIsActiveAndServesItsCodes() {
        platform.install(form);
        assertEquals(State.ACTIVE, status("invented").state());
        assertEquals(Optional.of(new FormId("invented")), platform.forms().serving(Town.PRESCHOOL));
        assertEquals(Set.of(new FormId("invented")), platform.forms().about(List.of(COMPULSORY, Town.PRESCHOOL)));
        assertEquals(Set.of(), platform.forms().about(List.of(COMPULSORY)));
        assertEquals(Optional.of("Påhittad form"), platform.forms().name(new FormId("invented")).map(Text::sv));
        assertEquals("1.0.0", status("invented").version());
        assertEquals(3, status("invented").documentTypes());
    }

    @Test
    public void aFormThatLeavesIsAbsentAndItsTypesAreStillKnown() {
        platform.install(form);
        platform.remove(form);
        assertEquals(State.ABSENT, status("invented").state());
        assertEquals("", status("invented").version());
        assertEquals(Optional.empty(), platform.forms().serving(Town.PRESCHOOL));
        assertEquals(Set.of(), platform.forms().about(List.of(Town.PRESCHOOL)));
        assertEquals(Optional.empty(), platform.forms().name(new FormId("invented")));
        assertEquals(Optional.of(InventedForm.LOG), platform.forms().documentType(InventedForm.LOG.id()));
    }

    @Test
    public void aFormIsKnownAfterARestartWithoutItsBundle() {
        platform.install(form);
        House house = platform.house();
        Papers papers = platform.papers();
        SchoolForms restarted = new SchoolForms(house.memory, papers.formStore, papers.wishStore, house.clock);
        assertEquals(Optional.of(InventedForm.LOG), restarted.documentType(InventedForm.LOG.id()));
        assertFalse(restarted.active(Town.PRESCHOOL));
    }

    @Test
    public void itsRowsCountAlsoWhenItIsGone() {
        SchoolForm whole = withRows("small", COMPULSORY);
        platform.install(whole);
        platform.remove(whole);
        assertEquals(1, platform.papers().forms.transitionRules().size());
        assertEquals(1, platform.papers().forms.purposes().size());
        assertEquals(1, platform.papers().forms.purposes(List.of(COMPULSORY)).size());
        assertEquals(0, platform.papers().forms.purposes(List.of(Town.PRESCHOOL)).size());
    }

    @Test
    public void aFaultyFormIsRefusedWholeWithAllFaultsAndTheOthersGoOn() {
        platform.install(form);
        DocumentType stranger = type("other/log", 1);
        platform.install(() -> FormDeclaration.of("broken", WORD).documents(stranger, stranger).build());
        FormStatus broken = status("broken");
        assertEquals(State.FAULTY, broken.state());
        assertEquals(Set.of("The form serves no school type and stands alongside none.", "“other/log” is outside the form's own namespace.",
            "“other/log” is declared twice."), Set.copyOf(broken.faults().stream().map(Text::en).toList()));
        assertEquals(Optional.empty(), platform.forms().documentType(stranger.id()));
        assertEquals(State.ACTIVE, status("invented").state());
    }

    @Test
    public void aFormThatCannotAnswerIsNamedByItsBundle() {
        platform.install(() -> {
            throw new IllegalStateException("no");
        });
        FormStatus silent = platform.forms().all(platform.callers().operator()).get(0);
        assertEquals(State.FAULTY, silent.state());
        assertTrue(silent.faults().get(0).en().contains("could not say what it contains"));
    }

    @Test
    public void anotherFormCannotTakeACodeThatIsServed() {
        platform.install(form);
        platform.install(withRows("aaa", Town.PRESCHOOL));
        assertEquals(State.FAULTY, status("aaa").state());
        assertEquals(Optional.of(new FormId("invented")), platform.forms().serving(Town.PRESCHOOL));
    }

    @Test
    public void aCodeIsFreeWhenItsFormHasLeft() {
        SchoolForm newcomer = withRows("aaa", Town.PRESCHOOL);
        platform.install(form);
        platform.install(newcomer);
        platform.remove(form);
        assertEquals(Optional.of(new FormId("aaa")), platform.forms().serving(Town.PRESCHOOL));
    }

    @Test
    public void aTypeThatChangedNeedsANewVersion() {
        SchoolForm first = withType(type("small/log", 1));
        platform.install(first);
        platform.remove(first);
        SchoolForm secretly = withType(renamed("small/log", 1));
        platform.install(secretly);
        assertEquals(State.FAULTY, status("small").state());
        platform.remove(secretly);
        platform.install(withType(renamed("small/log", 2)));
        assertEquals(State.ACTIVE, status("small").state());
        assertEquals(2, platform.forms().documentType(type("small/log", 1).id()).orElseThrow().version());
    }

    @Test
    public void aRuleMaySpeakOnlyOfTheFormsOwnTypes() {
        TransitionRule greedy = new TransitionRule(new TransitionRuleId("small/all"), Set.of(Town.PRESCHOOL), Set.of(), Provider.ANY,
            Set.of(), new Follows.ByLaw(), Level.UNIT, LocalDate.EPOCH, Optional.empty(), LAW);
        platform.install(() -> FormDeclaration.of("small", WORD).serves(COMPULSORY).documents(type("small/log", 1))
            .transitions(List.of(greedy)).build());
        assertEquals(3, status("small").faults().size());
    }

    @Test
    public void aFormThatIsSwitchedOffServesNothing() {
        platform.install(form);
        platform.forms().disable(platform.callers().administrator(), new FormId("invented"), "");
        assertEquals(State.DISABLED, status("invented").state());
        assertEquals(Optional.empty(), platform.forms().serving(Town.PRESCHOOL));
    }

    @Test
    public void theListIsForThoseWhoConfigure() {
        assertThrows(NotPermitted.class, () -> platform.forms().all(platform.callers().archivist()));
        assertThrows(NotPermitted.class, () -> platform.forms().all(platform.callers().of(platform.town().adult())));
    }

    private FormStatus status(String id) {
        return platform.forms().all(platform.callers().administrator()).stream()
            .filter(status -> status.id().value().equals(id)).findFirst().orElseThrow();
    }

    private static SchoolForm withType(DocumentType type) {
        return () -> FormDeclaration.of("small", WORD).serves(COMPULSORY).documents(type).build();
    }

    private static SchoolForm withRows(String id, SchoolType code) {
        DocumentType log = type(id + "/log", 1);
        ConsentPurpose purpose = new ConsentPurpose(new PurposeId(id + "/follow"), 1, WORD, WORD, Set.of(log.id()), LAW);
        TransitionRule rule = new TransitionRule(new TransitionRuleId(id + "/rule"), Set.of(code), Set.of(), Provider.ANY,
            Set.of(log.id()), new Follows.WithConsent(purpose.id()), Level.LAW, LocalDate.EPOCH, Optional.empty(), LAW);
        return () -> FormDeclaration.of(id, WORD).serves(code).documents(log).consents(purpose).transitions(List.of(rule)).build();
    }

    private static DocumentType type(String id, int version) {
        return DocumentType.named(id, WORD).because(LAW).version(version).fields(Field.text("a", WORD, WORD)).build();
    }

    private static DocumentType renamed(String id, int version) {
        return DocumentType.named(id, Text.sv("Nytt namn").en("New name")).because(LAW).version(version)
            .fields(Field.text("a", WORD, WORD)).build();
    }
}
