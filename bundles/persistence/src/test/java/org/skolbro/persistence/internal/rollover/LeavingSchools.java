package org.skolbro.persistence.internal.rollover;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.Role;
import org.skolbro.api.consent.ConsentPurpose;
import org.skolbro.api.consent.PurposeId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.Field;
import org.skolbro.api.form.FormDeclaration;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.rollover.RollOver.State;
import org.skolbro.api.rollover.RollOverId;
import org.skolbro.api.rollover.RollOverItem;
import org.skolbro.api.text.Text;
import org.skolbro.api.transition.TransitionRule;
import org.skolbro.api.transition.TransitionRule.Follows;
import org.skolbro.api.transition.TransitionRuleId;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.audit.StoredTrail;
import org.skolbro.core.internal.form.SchoolForms;
import org.skolbro.core.internal.rollover.RollOverBatch;
import org.skolbro.core.internal.rollover.RollOverExecution;
import org.skolbro.core.internal.rollover.RollOverPolicy;
import org.skolbro.core.internal.time.PlatformClock;
import org.skolbro.core.internal.transition.CrossingMany;
import org.skolbro.core.internal.transition.HandOverFacts;
import org.skolbro.core.internal.transition.Rulebook;
import org.skolbro.core.store.RollOverRow;
import org.skolbro.core.store.StoredRollOver;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.internal.audit.JpaAuditStore;
import org.skolbro.persistence.internal.consent.JpaConsentStore;
import org.skolbro.persistence.internal.database.JpaUnitOfWork;
import org.skolbro.persistence.internal.document.JpaDocumentStore;
import org.skolbro.persistence.internal.document.JpaHoldingStore;
import org.skolbro.persistence.internal.register.SqlRegisterStore;
import org.skolbro.persistence.internal.retention.JpaHoldStore;
import org.skolbro.persistence.internal.sql.Sql;
import org.skolbro.persistence.internal.transition.JpaTransitionStore;
import org.skolbro.persistence.internal.transition.SqlTransitionRuleStore;
import org.skolbro.testkit.memory.InMemoryFormStore;
import org.skolbro.testkit.memory.InMemoryFormWishStore;
import org.skolbro.testkit.memory.Memory;

/**
 * Preschools in a database, whose children all leave on one day, and a run about them. In each ten, eight have the consent of
 * both guardians, one a no and one silence; some have a document that somebody has to decide about, some a draft.
 */
final class LeavingSchools {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    static final int DOCUMENTS = 6;
    static final int REVIEWED = 20;
    static final int DRAFTED = 30;
    static final int UNITS = 20;
    static final RollOverId RUN = new RollOverId(7);
    static final PurposeId PURPOSE = new PurposeId("preschool/transition-documentation");
    static final SchoolType FS = new SchoolType("FS");
    /** By the number of a document of a child: two by consent, two by law, one under review for some, one of which no rule knows. */
    static final List<String> TYPES = List.of("log", "log", "report", "report", "talk", "note").stream().map("preschool/"::concat).toList();
    private static final LegalBasis LAW = LegalBasis.of("Skollagen (2010:800) 3 kap. 12 j §");
    private static final Duration GRACE = Duration.ofHours(48);
    /** Rules about these are recorded with each hand-over and never apply. */
    private static final List<SchoolType> ELSEWHERE = List.of("FKLASS", "GR", "GRS", "SAM", "SP", "GY", "GYS", "SFI").stream()
        .map(SchoolType::new).toList();

    final Database database;
    final UnitOfWork work;
    final JpaTransitionStore transitions;
    final SqlRollOverStore runs;
    final RollOverExecution execution;
    final Clock clock;
    final AuditTrail trail;
    final HandOverFacts facts;
    final SchoolForms forms;

    LeavingSchools(Database database, int batch) {
        this.database = database;
        work = new JpaUnitOfWork(database);
        clock = Clock.fixed(TODAY.atTime(8, 0).atZone(PlatformClock.ZONE).toInstant(), PlatformClock.ZONE);
        transitions = new JpaTransitionStore(database);
        runs = new SqlRollOverStore(database);
        trail = new StoredTrail(new JpaAuditStore(database), clock);
        Memory memory = new Memory();
        forms = new SchoolForms(memory, new InMemoryFormStore(memory), new InMemoryFormWishStore(memory), clock);
        forms.arrive(LeavingSchools::preschool, "org.skolbro.form.preschool", "1.0.0");
        JpaHoldingStore holdings = new JpaHoldingStore(database);
        facts = new HandOverFacts(forms, new Rulebook(forms, new SqlTransitionRuleStore(database)), new SqlRegisterStore(database), new JpaConsentStore(database), holdings);
        CrossingMany many = new CrossingMany(facts, forms, new JpaDocumentStore(database), holdings, new JpaHoldStore(database), transitions);
        RollOverPolicy policy = RollOverPolicy.of(batch, GRACE, true);
        execution = new RollOverExecution(work, trail, runs, many, new RollOverBatch(runs, many, trail, policy, clock), policy);
    }

    /** Children of these numbers, both included, who left yesterday, in a run that nobody has driven yet. */
    void fill(int first, int last) {
        new Filling(database).fill(first, last, TODAY.minusDays(1));
        work.inOne(() -> runs.insert(new StoredRollOver(RUN, 1, State.RUNNING, TODAY, Set.of(), new AccountId(1), "Administratören",
            clock.instant(), "", 0), transitions.open(TODAY).stream().map(RollOverRow::waiting).toList()));
    }

    /** Whoever drove it before is gone; answers how many were handed over in the end. */
    long drive() {
        work.inOne(() -> runs.lease(RUN, clock.instant()));
        execution.drive(RUN, () -> true);
        return work.inOne(() -> runs.rows(RUN, Set.of())).stream().filter(row -> row.state() == RollOverItem.State.DONE).count();
    }

    State state() {
        return work.inOne(() -> runs.find(RUN)).orElseThrow().state();
    }

    /** All that a run leaves behind, in an order of its own; who drove it how often does not show. */
    List<Object> left() {
        return work.inOne(() -> {
            List<Object> all = new ArrayList<>();
            List<RollOverRow> rows = runs.rows(RUN, Set.of());
            all.addAll(rows);
            all.addAll(transitions.find(rows.stream().map(RollOverRow::transition).toList()));
            rows.forEach(row -> all.add(transitions.recorded(row.transition())));
            all.addAll(database.tx().sqlWithin(connection -> Sql.of("select h.id, h.holder_kind, h.state, h.unit_code from holding h order by h.id")
                .list(connection, row -> row.getLong(1) + " " + row.getString(2) + " " + row.getString(3) + " " + row.getString(4))));
            all.addAll(database.tx().sqlWithin(connection -> Sql.of("select l.action, l.reference, l.detail, s.person_id from audit_line l"
                + " left join audit_subject s on s.audit_id = l.id order by l.action, l.reference, l.detail, s.person_id")
                .list(connection, row -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3) + " " + row.getLong(4))));
            return all;
        });
    }

    private static FormDeclaration preschool() {
        Text word = Text.sv("Ord").en("Word");
        DocumentType[] types = TYPES.stream().distinct().map(id -> DocumentType.named(id, word).because(LAW)
            .fields(Field.text("text", word, word)).writtenBy(Role.TEACHER).readBy(Role.TEACHER).build()).toArray(DocumentType[]::new);
        List<TransitionRule> rules = new ArrayList<>(List.of(rule("log", new Follows.WithConsent(PURPOSE)), rule("report", new Follows.ByLaw()),
            rule("talk", new Follows.Review())));
        for (int spare = 0; spare < ELSEWHERE.size(); spare++) {
            rules.add(new TransitionRule(new TransitionRuleId("preschool/elsewhere-" + spare), Set.of(FS), Set.of(ELSEWHERE.get(spare)),
                TransitionRule.Provider.OTHER, Set.of(new DocumentTypeId("preschool/note")), new Follows.Never(), TransitionRule.Level.LAW,
                LocalDate.of(2011, 7, 1), Optional.empty(), LAW));
        }
        return FormDeclaration.of("preschool", word).serves(FS).documents(types)
            .consents(new ConsentPurpose(PURPOSE, 1, word, word, Set.of(types[0].id()), LAW)).transitions(rules).build();
    }

    private static TransitionRule rule(String type, Follows follows) {
        return new TransitionRule(new TransitionRuleId("preschool/" + type), Set.of(FS), Set.of(), TransitionRule.Provider.ANY,
            Set.of(new DocumentTypeId("preschool/" + type)), follows, TransitionRule.Level.LAW, LocalDate.of(2011, 7, 1), Optional.empty(), LAW);
    }
}
