package org.skolbro.persistence.internal.retention;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.Test;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.document.HoldingView;
import org.skolbro.api.identity.FictitiousIdentities;
import org.skolbro.api.identity.IdentityForm;
import org.skolbro.api.identity.LinkId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.retention.RecordKind;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.core.store.AccountStore;
import org.skolbro.core.store.ConsentStore;
import org.skolbro.core.store.DisclosureStore;
import org.skolbro.core.store.DisposalStore;
import org.skolbro.core.store.DisposalStore.Cell;
import org.skolbro.core.store.HoldStore;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.IdentityStore;
import org.skolbro.core.store.OrderStore;
import org.skolbro.core.store.RecordStore;
import org.skolbro.core.store.RegisterImportStore;
import org.skolbro.core.store.TransitionStore;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.persistence.TestDatabase;
import org.skolbro.persistence.internal.account.JpaAccountStore;
import org.skolbro.persistence.internal.consent.JpaConsentStore;
import org.skolbro.persistence.internal.database.JpaUnitOfWork;
import org.skolbro.persistence.internal.disclosure.SqlDisclosureStore;
import org.skolbro.persistence.internal.document.JpaHoldingStore;
import org.skolbro.persistence.internal.order.JpaOrderStore;
import org.skolbro.persistence.internal.register.SqlIdentityStore;
import org.skolbro.persistence.internal.register.SqlRegisterImportStore;
import org.skolbro.persistence.internal.sql.Sql;
import org.skolbro.persistence.internal.transition.JpaTransitionStore;
import org.skolbro.testkit.store.LeftRecordsContract;
import org.skolbro.testkit.store.RecordStoreContract;

/** Records of persons on a real database. */
abstract class LeftRecordsOnDatabase extends LeftRecordsContract {

    private static final Instant AT = Instant.parse("2020-05-04T06:00:00Z");
    private static final Cell LINKS = RecordStoreContract.cell(RecordKind.IDENTITY_LINK, Milestone.PLACEMENT_ENDED, CUTOFF);
    private static final Cell FORMS = RecordStoreContract.cell(RecordKind.IDENTITY_FORM, Milestone.PLACEMENT_ENDED, CUTOFF);
    private static final Cell OPENINGS = RecordStoreContract.cell(RecordKind.IDENTITY_OPENING, Milestone.RECORDED, CUTOFF);

    abstract TestDatabase testDatabase();

    @Test
    public void aLinkStaysForAsLongAsAnythingOfTheChildIsKeptHereOrInTheCityArchive() {
        people(1, 2);
        placed(1, ended(CUTOFF));
        placed(2, ended(CUTOFF.plusDays(1)));
        link(50, 1);
        link(51, 2);
        assertEquals(Set.of(50L), due(LINKS));
        assertEquals("whom nobody could name without it", Set.of(), due(PERSONS));
        HoldingId kept = keep(30, 1);
        assertEquals(Set.of(), due(LINKS));
        unitOfWork().inOne(() -> holdings().end(kept, HoldingView.State.DELIVERED));
        assertEquals(Set.of(), due(LINKS));
        assertEquals("the form is not needed to name her", Set.of(-50L), due(FORMS));
    }

    @Test
    public void aLinkTakesTheScanOfItsFormAlongAndThenThePersonMayGo() {
        people(1);
        placed(1, ended(CUTOFF));
        link(50, 1);
        assertEquals(Map.of(new HoldingId(50), 1L), erase(RecordKind.IDENTITY_LINK, 50));
        assertEquals(List.of(), in(() -> identities().links()));
        assertEquals(0, chunks());
        assertEquals(Set.of(1L), due(PERSONS));
    }

    @Test
    public void aFormGoesBeforeItsLink() {
        people(1);
        placed(1, ended(CUTOFF));
        link(50, 1);
        assertEquals(Set.of(-50L), due(FORMS));
        assertEquals(Map.of(new HoldingId(-50), 1L), erase(RecordKind.IDENTITY_FORM, -50));
        assertEquals(Map.of(), erase(RecordKind.IDENTITY_FORM, -50));
        assertEquals(0, chunks());
        assertEquals(Set.of(), due(FORMS));
        assertEquals(Optional.empty(), in(() -> identities().links()).getFirst().scan());
        assertThrows(NotFound.class, () -> identities().scan(new LinkId(50)));
    }

    @Test
    public void openingsOutliveTheirLink() {
        people(1);
        placed(1, ended(CUTOFF));
        link(50, 1);
        opening(60, 50, BEFORE);
        opening(61, 50, CUTOFF.plusDays(1));
        erase(RecordKind.IDENTITY_LINK, 50);
        assertEquals(Set.of(60L), due(OPENINGS));
        assertEquals(Map.of(new HoldingId(60), 1L), erase(RecordKind.IDENTITY_OPENING, 60));
        assertEquals(List.of(61L), in(() -> identities().openings(9)).stream().map(IdentityStore.Opening::id).toList());
    }

    private void link(long id, long child) {
        unitOfWork().inOne(() -> {
            if (identities().key().isEmpty()) {
                identities().put(new IdentityStore.Key(7, "public", AT, new AccountId(1), List.of(), List.of()));
            }
            identities().insert(new IdentityStore.Link(new LinkId(id), new PersonId(child), 7, "sealed", FictitiousIdentities.Kind.ENROLLED,
                new IdentityForm(BEFORE, "Rut Rektor", BEFORE, "Kassaskåpet"), Optional.of(new IdentityStore.Scan(id + 900, "image/png", 4)), "Ada", AT),
                new ByteArrayInputStream(new byte[4]));
        });
    }

    private void opening(long id, long link, LocalDate day) {
        unitOfWork().inOne(() -> identities().insert(new IdentityStore.Opening(id, new LinkId(link), new AccountId(1), new AccountId(2), "Intyg",
            "2026:1", true, day.atTime(12, 0).toInstant(ZoneOffset.UTC))));
    }

    private long chunks() {
        return testDatabase().database().tx().sql(connection -> Sql.of("select count(*) from attachment_chunk").number(connection));
    }

    private IdentityStore identities() {
        return new SqlIdentityStore(testDatabase().database());
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return new JpaUnitOfWork(testDatabase().database());
    }

    @Override
    protected DisposalStore runs() {
        return new SqlDisposalStore(testDatabase().database());
    }

    @Override
    protected RecordStore store() {
        return new SqlRecordStore(testDatabase().database());
    }

    @Override
    protected HoldStore holds() {
        return new JpaHoldStore(testDatabase().database());
    }

    @Override
    protected RegisterImportStore register() {
        return new SqlRegisterImportStore(testDatabase().database());
    }

    @Override
    protected ConsentStore consents() {
        return new JpaConsentStore(testDatabase().database());
    }

    @Override
    protected AccountStore accounts() {
        return new JpaAccountStore(testDatabase().database());
    }

    @Override
    protected HoldingStore holdings() {
        return new JpaHoldingStore(testDatabase().database());
    }

    @Override
    protected OrderStore orders() {
        return new JpaOrderStore(testDatabase().database());
    }

    @Override
    protected DisclosureStore disclosures() {
        return new SqlDisclosureStore(testDatabase().database());
    }

    @Override
    protected TransitionStore transitions() {
        return new JpaTransitionStore(testDatabase().database());
    }
}
