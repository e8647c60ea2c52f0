package org.skolbro.persistence.internal.account;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.ClassRule;
import org.junit.Test;
import org.skolbro.api.access.Role;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.Field;
import org.skolbro.api.document.Field.Choice;
import org.skolbro.api.document.GroupOverview;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.document.HoldingView.HolderKind;
import org.skolbro.api.document.HoldingView.State;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.audit.StoredTrail;
import org.skolbro.core.internal.document.HiddenPapers;
import org.skolbro.core.internal.document.Overview;
import org.skolbro.core.internal.document.Sights;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.store.Content;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.StoredDocument;
import org.skolbro.core.store.StoredDraft;
import org.skolbro.persistence.TestDatabase;
import org.skolbro.persistence.internal.audit.JpaAuditStore;
import org.skolbro.persistence.internal.document.JpaDocumentStore;
import org.skolbro.persistence.internal.document.JpaHoldingStore;
import org.skolbro.persistence.internal.form.JpaFormStore;
import org.skolbro.persistence.internal.hiding.JpaHidingStore;
import org.skolbro.persistence.internal.register.SqlRegisterStore;

/** What it costs to look at a whole class: three statements for its documents, whatever there are of children and papers. */
public class OverviewOfManyTest {

    @ClassRule
    public static final TestDatabase DATABASE = TestDatabase.derby();

    private static final Text WORD = Text.sv("Ord").en("Word");
    private static final DocumentType JUDGEMENT = DocumentType.named("preschool/judgement", WORD).because(LegalBasis.of("Lag 1 §"))
        .fields(Field.text("text", WORD, WORD), Field.choice("level", WORD, WORD, new Choice("good", WORD)))
        .writtenBy(Role.TEACHER).readBy(Role.TEACHER, Role.HEADTEACHER).build();

    @Test
    public void sendsAsManyStatementsForAClassAsForTwo() {
        int few = statements(2, 1);
        int many = statements(30, 12);
        assertEquals(few, many);
        // nearly all are the gate's, which reads every relation anew: here a headteacher who is teacher and guardian too
        assertTrue(many + " statements", many <= 36);
    }

    private static int statements(int children, int papers) {
        CrowdedTown town = new CrowdedTown(DATABASE, children);
        JpaDocumentStore documents = new JpaDocumentStore(town.database);
        JpaHoldingStore holdings = new JpaHoldingStore(town.database);
        JpaFormStore forms = new JpaFormStore(town.database);
        SqlRegisterStore register = new SqlRegisterStore(town.database);
        StoredTrail trail = new StoredTrail(new JpaAuditStore(town.database), town.clock);
        Sights sights = new Sights(town.gate, register, forms,
            new HiddenPapers(new JpaHidingStore(town.database), documents, trail, town.clock));
        Overview overview = new Overview(town.gate, register, forms, town.clock, documents, sights, trail);
        town.work.inOne(() -> {
            forms.remember(JUDGEMENT);
            town.children.forEach(child -> file(town, documents, holdings, child, papers));
        });
        look(town, overview);
        return DATABASE.statements().during(() -> {
            GroupOverview seen = look(town, overview);
            assertEquals(children, seen.written().size());
            assertEquals(children, seen.begun().size());
            assertEquals(Map.of("level", "good"), seen.written().getFirst().values());
        });
    }

    private static GroupOverview look(CrowdedTown town, Overview overview) {
        return town.work.inOne(() -> overview.of(town.caller, CrowdedTown.GROUP, List.of(JUDGEMENT.id())));
    }

    private static void file(CrowdedTown town, JpaDocumentStore documents, JpaHoldingStore holdings, PersonId child, int papers) {
        for (int i = 0; i < papers; i++) {
            StoredDraft draft = draft(town, child);
            documents.insert(draft);
            documents.finalise(new StoredDocument(draft.id(), JUDGEMENT, draft.schoolType(), draft.unit(), draft.about(), "Titel",
                CrowdedTown.TODAY, draft.authors(), "Namn", Instant.EPOCH, "ab".repeat(32), 0, Optional.empty(), Optional.empty()),
                new Content(draft.fields(), List.of(), new byte[] {1}));
            holdings.insert(List.of(new Holding(new HoldingId(Ids.next()), draft.id(), JUDGEMENT.id(), draft.schoolType(),
                Optional.of(child), HolderKind.UNIT, draft.unit(), Basis.MADE_HERE, State.ACTIVE, CrowdedTown.TODAY, Map.of())));
        }
        documents.insert(draft(town, child));
    }

    private static StoredDraft draft(CrowdedTown town, PersonId child) {
        return new StoredDraft(new DocumentId(Ids.next()), JUDGEMENT, CrowdedTown.PRESCHOOL, CrowdedTown.UNIT, About.child(child),
            "Titel", CrowdedTown.TODAY, Map.of("text", "Fri text", "level", "good"), List.of(town.caller.account()), 1, Instant.EPOCH,
            Optional.empty(), Optional.empty());
    }
}
