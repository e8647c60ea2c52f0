package org.skolbro.testkit.transition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.audit.Audit;
import org.skolbro.api.consent.ConsentAnswer;
import org.skolbro.api.consent.ConsentAnswer.Choice;
import org.skolbro.api.consent.ConsentPurpose;
import org.skolbro.api.consent.ConsentRule;
import org.skolbro.api.consent.ConsentTerms;
import org.skolbro.api.consent.ConsentTerms.Agreement;
import org.skolbro.api.consent.PurposeId;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.Field;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.document.HoldingView.HolderKind;
import org.skolbro.api.document.HoldingView.State;
import org.skolbro.api.form.FormDeclaration;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.retention.Decision;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.api.text.Text;
import org.skolbro.api.transition.TransitionRow;
import org.skolbro.api.transition.TransitionRule;
import org.skolbro.api.transition.TransitionRule.Follows;
import org.skolbro.api.transition.TransitionRuleId;
import org.skolbro.core.internal.consent.ConsentRuleService;
import org.skolbro.core.internal.consent.ConsentService;
import org.skolbro.core.internal.document.HiddenPapers;
import org.skolbro.core.internal.form.SchoolForms;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.internal.transition.RehearsalService;
import org.skolbro.core.internal.transition.TransitionGathering;
import org.skolbro.core.internal.transition.TransitionService;
import org.skolbro.core.store.Content;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.StoredDocument;
import org.skolbro.core.store.StoredDraft;
import org.skolbro.testkit.InMemoryPlatform;
import org.skolbro.testkit.Town;
import org.skolbro.testkit.memory.Crossings;
import org.skolbro.testkit.memory.House;
import org.skolbro.testkit.memory.InMemoryConsentStore;
import org.skolbro.testkit.memory.InMemoryDocumentStore;
import org.skolbro.testkit.memory.InMemoryFormStore;
import org.skolbro.testkit.memory.InMemoryFormWishStore;
import org.skolbro.testkit.memory.InMemoryHidingStore;
import org.skolbro.testkit.memory.InMemoryHoldingStore;
import org.skolbro.testkit.memory.InMemoryTransitionStore;

/** A child with two guardians who left one preschool yesterday and begins at another today. */
final class Bridge {

    static final DocumentTypeId LOG = new DocumentTypeId("preschool/learning-log");
    static final DocumentTypeId NOTE = new DocumentTypeId("preschool/note");
    static final PurposeId PURPOSE = new PurposeId("preschool/transition-documentation");

    final InMemoryPlatform platform = new InMemoryPlatform();
    final House house = platform.house();
    final Town town = platform.town();
    final InMemoryHoldingStore holdings = new InMemoryHoldingStore(house.memory);
    final InMemoryFormStore formStore = new InMemoryFormStore(house.memory);
    final InMemoryDocumentStore documents = new InMemoryDocumentStore(house.memory, holdings, formStore);
    final InMemoryConsentStore answers = new InMemoryConsentStore(house.memory);
    final InMemoryTransitionStore transitionStore = new InMemoryTransitionStore(house.memory);
    final SchoolForms forms = new SchoolForms(house.memory, formStore, new InMemoryFormWishStore(house.memory), house.clock);
    final Crossings crossings = new Crossings(house, forms, new Crossings.Kept(documents, holdings), answers, transitionStore);
    final TransitionGathering gathering = crossings.gathering;
    final ConsentService consents = new ConsentService(house.memory, house.gate, house.trail, house.clock, forms,
        house.registerStore, answers, holdings, new HiddenPapers(new InMemoryHidingStore(house.memory), documents, house.trail,
            house.clock), crossings.since);
    final ConsentRuleService rules = new ConsentRuleService(house.memory, house.gate, house.trail, house.clock, forms,
        house.registerStore, answers);
    final TransitionService transitions = crossings.service;
    final RehearsalService rehearsals = crossings.rehearsals;

    final LocalDate today = house.clock.today();
    final UnitCode from = town.unit();
    final UnitCode to = town.unit();
    final GroupId group = town.group(from);
    final PersonId child = town.child(group);
    final PersonId motherId = town.guardianOf(child);
    final PersonId fatherId = town.guardianOf(child);
    final Caller mother = platform.callers().of(motherId);
    final Caller father = platform.callers().of(fatherId);
    final Caller sender = platform.callers().headteacherOf(from);
    final Caller receiver = platform.callers().headteacherOf(to);
    final Caller administrator = platform.callers().administrator();
    final Caller stranger = platform.callers().headteacherOf(town.unit());

    Bridge() {
        forms.arrive(() -> preschool(), "org.skolbro.form.preschool", "1.0.0");
    }

    /** The child's placement ends yesterday, the next begins today; the register tells. */
    void moves() {
        town.leaves(child, today.minusDays(1));
        town.isPlaced(child, to, DateSpan.from(today));
        registerTells();
    }

    /** As {@link #moves}, but in a month. */
    void willMove() {
        town.leaves(child, today.plusMonths(1));
        town.isPlaced(child, to, DateSpan.from(today.plusMonths(1).plusDays(1)));
        registerTells();
    }

    void registerTells() {
        house.memory.inOne(() -> gathering.placementsChanged(List.of(child)));
    }

    void bothSayYes() {
        says(mother, Choice.YES);
        says(father, Choice.YES);
    }

    Outcome<ConsentAnswer> says(Caller guardian, Choice choice) {
        return consents.answer(guardian, child, PURPOSE, 1, choice);
    }

    /** The board decides today, for today. */
    ConsentRule isDecided(Agreement agreement, boolean othersToo, int months) {
        return ChildWhoChangesPreschoolTest.done(rules.decide(administrator, PURPOSE, latestRule(), new ConsentTerms(agreement, othersToo, months),
            house.clock.today(), decision(house.clock.today())));
    }

    int latestRule() {
        return rules.all(administrator).getFirst().latestVersion();
    }

    static Decision decision(LocalDate day) {
        return new Decision("Barn- och utbildningsnämnden", day, "41", "BUN 2026/17");
    }

    TransitionRow transition() {
        return transitions.mine(sender).getFirst();
    }

    Outcome<TransitionRow> handsOver() {
        TransitionRow row = transition();
        return transitions.handOver(sender, row.id(), Set.of(), "", transitions.preview(sender, row.id()).fingerprint());
    }

    /** A learning log about the child, made at the unit she leaves. */
    DocumentId log() {
        return paper(preschool().documentTypes().getFirst());
    }

    /** A note that guardians never read. */
    DocumentId note() {
        return paper(preschool().documentTypes().getLast());
    }

    private DocumentId paper(DocumentType type) {
        DocumentId id = new DocumentId(Ids.next());
        house.memory.inOne(() -> {
            documents.insert(new StoredDraft(id, type, Town.PRESCHOOL, from, About.child(child), "I skogen", today, Map.of(),
                List.of(), 1, house.clock.instant(), Optional.empty(), Optional.empty()));
            documents.finalise(new StoredDocument(id, type, Town.PRESCHOOL, from, About.child(child), "I skogen",
                today.minusMonths(2), List.of(), "Vuxen", house.clock.instant(), "00", 0, Optional.empty(), Optional.empty()),
                new Content(Map.of("text", "Vi gick till skogen."), List.of(), new byte[32]));
            holdings.insert(List.of(new Holding(new HoldingId(Ids.next()), id, type.id(), Town.PRESCHOOL, Optional.of(child),
                HolderKind.UNIT, from, Basis.MADE_HERE, State.ACTIVE, today, Map.of(Milestone.DOCUMENT_DATE, today))));
        });
        return id;
    }

    List<Holding> held() {
        return house.memory.inOne(() -> holdings.activeOf(child));
    }

    /** How often this was done, as the audit tells. */
    long lines(String action) {
        return house.audit.lines(platform.callers().auditor(),
            new Audit.Filter(Optional.empty(), Optional.empty(), Optional.of(action), Optional.empty(), Optional.empty(), false),
            Page.Request.first(1)).total();
    }

    static FormDeclaration preschool() {
        DocumentType log = DocumentType.named(LOG.value(), Text.sv("Lärlogg").en("Learning log"))
            .because(LegalBasis.of("invented"))
            .fields(Field.text("text", Text.sv("Text").en("Text"), Text.sv("Hjälp").en("Help")))
            .writtenBy(Role.TEACHER).readBy(Role.TEACHER, Role.HEADTEACHER, Role.GUARDIAN).build();
        DocumentType note = DocumentType.named(NOTE.value(), Text.sv("Anteckning").en("Note")).because(LegalBasis.of("invented"))
            .fields(Field.text("text", Text.sv("Text").en("Text"), Text.sv("Hjälp").en("Help")))
            .writtenBy(Role.HEADTEACHER).readBy(Role.HEADTEACHER).build();
        return FormDeclaration.of("preschool", Text.sv("Förskola").en("Preschool")).serves(Town.PRESCHOOL).documents(log, note)
            .consents(new ConsentPurpose(PURPOSE, 1, Text.sv("Får det följa med?").en("May it follow?"),
                Text.sv("Den nya förskolan får läsa.").en("The new preschool may read."), Set.of(LOG, NOTE), LegalBasis.of("invented")))
            .transitions(List.of(new TransitionRule(new TransitionRuleId("preschool/to-preschool"), Set.of(Town.PRESCHOOL),
                Set.of(), TransitionRule.Provider.ANY, Set.of(LOG), new Follows.WithConsent(PURPOSE),
                TransitionRule.Level.LAW, LocalDate.of(2011, 7, 1), Optional.empty(), LegalBasis.of("invented"))))
            .build();
    }
}
