package org.skolbro.testkit;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.Test;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.Field;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.form.FormDeclaration;
import org.skolbro.api.form.FormStatus;
import org.skolbro.api.form.SchoolForm;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.api.text.Text;
import org.skolbro.api.transition.TransitionRule;

/**
 * What every school form owes. A form's test extends this, says which form it is, and is done:
 * {@code public class PreschoolContractTest extends SchoolFormContract}.
 */
public abstract class SchoolFormContract {

    /** A new one each time it is asked for. */
    protected abstract SchoolForm form();

    private FormDeclaration declared() {
        return form().declaration();
    }

    @Test
    public void thePlatformTakesItInWithoutAFault() {
        InMemoryPlatform platform = new InMemoryPlatform();
        platform.install(form());
        FormStatus status = platform.forms().all(platform.callers().operator()).get(0);
        assertEquals(List.of(), status.faults().stream().map(Text::en).toList());
        assertEquals(FormStatus.State.ACTIVE, status.state());
    }

    @Test
    public void itDeclaresTheSameWhenAskedTwice() {
        SchoolForm form = form();
        assertEquals(form.declaration(), form.declaration());
        assertEquals(form.declaration(), form().declaration());
    }

    @Test
    public void everyIdIsInItsOwnNamespace() {
        String namespace = declared().id().value() + "/";
        List<String> outside = ids().filter(id -> !id.startsWith(namespace)).toList();
        assertEquals("Ids that do not start with " + namespace, List.of(), outside);
    }

    @Test
    public void everyRowSaysWhatItRestsOn() {
        Stream<String> citations = Stream.of(
            declared().documentTypes().stream().map(type -> type.basis().citation()),
            declared().fieldRules().stream().map(rule -> rule.basis().citation()),
            declared().consentPurposes().stream().map(purpose -> purpose.basis().citation()),
            declared().transitionRules().stream().map(rule -> rule.basis().citation()),
            declared().retentionProposals().stream().map(rule -> rule.basis().citation())).flatMap(all -> all);
        assertEquals("Too short to be a citation", List.of(), citations.filter(citation -> citation.length() < 5).toList());
    }

    /** A text is required in both languages already; this finds those that were only copied. Names may be alike. */
    @Test
    public void everyLongerTextIsTranslated() {
        List<String> copied = texts().filter(text -> text.sv().length() > 30 && text.sv().equals(text.en())).map(Text::sv)
            .toList();
        assertEquals("The same in Swedish and English", List.of(), copied);
    }

    @Test
    public void everyTypeHasAReaderAndAWriter() {
        Set<String> mute = declared().documentTypes().stream()
            .filter(type -> type.readers().isEmpty() || type.writers().isEmpty()).map(type -> type.id().value())
            .collect(Collectors.toCollection(TreeSet::new));
        assertEquals("Types that nobody writes or nobody reads", Set.of(), mute);
    }

    @Test
    public void everyTypeHasAMandatoryField() {
        Set<String> empty = declared().documentTypes().stream()
            .filter(type -> type.fields().stream().noneMatch(field -> field.required())).map(type -> type.id().value())
            .collect(Collectors.toCollection(TreeSet::new));
        assertEquals("Types that can be finalised empty", Set.of(), empty);
    }

    @Test
    public void everyTypeThatIsMadeHereHasARetentionProposal() {
        assertEquals("Types without a row for " + Basis.MADE_HERE, Set.of(), withoutProposal(Basis.MADE_HERE, types()));
    }

    @Test
    public void everyTypeThatMayFollowHasARetentionProposalForWhatCameAlong() {
        Set<DocumentTypeId> following = declared().transitionRules().stream()
            .filter(rule -> !(rule.follows() instanceof TransitionRule.Follows.Never)).flatMap(rule -> rule.types().stream())
            .collect(Collectors.toSet());
        assertEquals("Types without a row for " + Basis.HANDED_OVER, Set.of(), withoutProposal(Basis.HANDED_OVER, following));
    }

    @Test
    public void noReferenceLeadsNowhere() {
        Set<DocumentTypeId> types = types();
        List<DocumentTypeId> unknown = new ArrayList<>();
        declared().fieldRules().forEach(rule -> unknown.add(rule.type()));
        declared().consentPurposes().forEach(purpose -> unknown.addAll(purpose.types()));
        declared().transitionRules().forEach(rule -> unknown.addAll(rule.types()));
        declared().retentionProposals().forEach(rule -> rule.type().ifPresent(unknown::add));
        unknown.removeAll(types);
        assertEquals("Types that are not declared", List.of(), unknown);
    }

    /** A row about a code that the form does not have, or that ends before it begins, would never be asked. */
    @Test
    public void everyDatedRowCanComeIntoForce() {
        Set<String> idle = declared().fieldRules().stream()
            .filter(rule -> !declared().codes().containsAll(rule.codes())
                || rule.validTo().map(last -> last.isBefore(rule.validFrom())).orElse(false))
            .map(rule -> rule.id().value()).collect(Collectors.toCollection(TreeSet::new));
        assertEquals("Dated rows that never hold", Set.of(), idle);
    }

    /** They are stored by their keys, which must therefore tell them apart for ever. */
    @Test
    public void choicesLevelsAndCriteriaAreToldApart() {
        Set<String> alike = new TreeSet<>();
        declared().documentTypes().forEach(type -> type.fields().stream().filter(field -> !ToldApart.isTrueOf(field))
            .forEach(field -> alike.add(type.id() + " " + field.key())));
        assertEquals("Fields with too few choices, keys that cannot be stored, or two that read or are stored alike", Set.of(), alike);
    }

    @Test
    public void itsClassesKeepToWhatAFormMayUse() throws IOException {
        Set<String> forbidden = new FormClasses(form().getClass()).forbidden();
        assertTrue("Not for a form: " + forbidden, forbidden.isEmpty());
    }

    private Set<String> withoutProposal(Basis basis, Set<DocumentTypeId> types) {
        return types.stream().filter(type -> declared().retentionProposals().stream()
            .noneMatch(rule -> covers(rule, type, basis))).map(DocumentTypeId::value)
            .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean covers(RetentionRule rule, DocumentTypeId type, Basis basis) {
        return RetentionRule.DOCUMENT.equals(rule.recordKind()) && rule.type().map(type::equals).orElse(true)
            && rule.holdingBasis().map(held -> held == basis).orElse(true);
    }

    private Set<DocumentTypeId> types() {
        return declared().documentTypes().stream().map(DocumentType::id).collect(Collectors.toSet());
    }

    private Stream<String> ids() {
        return Stream.of(
            declared().documentTypes().stream().map(type -> type.id().value()),
            declared().fieldRules().stream().map(rule -> rule.id().value()),
            declared().consentPurposes().stream().map(purpose -> purpose.id().value()),
            declared().transitionRules().stream().map(rule -> rule.id().value()),
            declared().retentionProposals().stream().map(rule -> rule.id().value())).flatMap(all -> all);
    }

    private static Stream<Text> texts(Field field) {
        return Stream.of(Stream.of(field.label(), field.help()), field.choices().stream().map(Field.Choice::label),
            field.sections().stream().flatMap(section ->
                Stream.concat(Stream.of(section.label()), section.criteria().stream().map(Field.Choice::label))))
            .flatMap(all -> all);
    }

    private Stream<Text> texts() {
        return Stream.of(
            declared().documentTypes().stream().flatMap(type -> Stream.concat(Stream.of(type.name()),
                Stream.concat(type.information().stream(), type.fields().stream().flatMap(SchoolFormContract::texts)))),
            declared().consentPurposes().stream().flatMap(purpose -> Stream.of(purpose.question(), purpose.meaning())),
            declared().retentionProposals().stream().map(RetentionRule::remark)).flatMap(all -> all);
    }
}
