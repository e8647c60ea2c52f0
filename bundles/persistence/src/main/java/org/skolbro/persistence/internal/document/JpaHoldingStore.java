package org.skolbro.persistence.internal.document;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.document.HoldingView.HolderKind;
import org.skolbro.api.document.HoldingView.State;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.retention.HoldRow;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.persistence.Bulk;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.InList;
import org.skolbro.persistence.Tx;
import org.skolbro.persistence.internal.sql.Sql;

/** Holdings, one row each. What changes many of them is one statement. */
@Component
public final class JpaHoldingStore implements HoldingStore {

    private static final List<State> ACTIVE = List.of(State.ACTIVE, State.DUE);
    /** The offset keeps PostgreSQL, where its counts are old, from looking at everything that is active instead. */
    private static final String BY_DOCUMENT = "select h.document_id from (select document_id, state from holding where";

    private static final String END = "update holding set state = ? where state in ('ACTIVE', 'DUE')";

    private final Tx tx;

    @Activate
    public JpaHoldingStore(@Reference Database database) {
        this.tx = database.tx();
    }

    @Override
    public void insert(Collection<Holding> holdings) {
        tx.within(em -> {
            holdings.forEach(holding -> em.persist(HoldingEntity.from(holding)));
            return null;
        });
    }

    @Override
    public Optional<Holding> find(HoldingId id) {
        return tx.within(em -> Optional.ofNullable(em.find(HoldingEntity.class, id.value())).map(HoldingEntity::toRecord));
    }

    @Override
    public List<Holding> ofDocument(DocumentId document) {
        return list("where h.document = :document", Map.of("document", document.value()));
    }

    @Override
    public List<Holding> activeOf(Collection<DocumentId> documents) {
        return documents.isEmpty()
            ? List.of()
            : list("where h.document in :documents and h.state in :active",
                Map.of("documents", InList.of(documents.stream().map(DocumentId::value).toList()), "active", ACTIVE));
    }

    @Override
    public Set<DocumentId> held(Collection<DocumentId> documents) {
        Set<DocumentId> held = new HashSet<>();
        for (List<Long> slice : Bulk.slices(documents.stream().map(DocumentId::value).toList())) {
            held.addAll(tx.sqlWithin(connection -> Sql.of(BY_DOCUMENT).in("document_id", slice)
                .and("offset 0 rows) h where h.state in ('ACTIVE', 'DUE')").list(connection, row -> new DocumentId(row.getLong(1)))));
        }
        return held;
    }

    @Override
    public List<Holding> activeOf(PersonId child) {
        return list("where h.subject = :child and h.state in :active", Map.of("child", child.value(), "active", ACTIVE));
    }

    @Override
    public List<Holding> activeFor(Collection<PersonId> children) {
        return Bulk.slices(children.stream().map(PersonId::value).toList()).stream()
            .flatMap(slice -> list("where h.subject in :children and h.state in :active", Map.of("children", slice, "active", ACTIVE)).stream())
            .toList();
    }

    private List<Holding> list(String where, Map<String, Object> values) {
        return tx.within(em -> {
            TypedQuery<HoldingEntity> query =
                em.createQuery("select h from HoldingEntity h " + where + " order by h.id", HoldingEntity.class);
            values.forEach(query::setParameter);
            return query.getResultStream().map(HoldingEntity::toRecord).toList();
        });
    }

    @Override
    public int reach(PersonId child, UnitCode unit, SchoolType schoolType, Milestone milestone, LocalDate on) {
        return change("set h.milestones." + MilestonesEmbeddable.field(milestone) + " = :value", on, "", child, unit, schoolType);
    }

    @Override
    public int reach(Collection<HoldingId> ids, Milestone milestone, Optional<LocalDate> on) {
        String field = "h.milestones." + MilestonesEmbeddable.field(milestone);
        // a plain null would have no type, which PostgreSQL refuses
        String value = on.map(day -> ":on").orElse("nullif(" + field + ", " + field + ")");
        String set = "update HoldingEntity h set " + field + " = " + value + " where h.id in :ids and h.state in :active";
        return tx.within(em -> Bulk.slices(ids.stream().map(HoldingId::value).toList()).stream().mapToInt(slice -> {
            Query query = em.createQuery(set).setParameter("ids", slice).setParameter("active", ACTIVE);
            on.ifPresent(day -> query.setParameter("on", day));
            return Bulk.run(em, query);
        }).sum());
    }

    @Override
    public int archive(PersonId child, UnitCode unit, SchoolType schoolType) {
        return change("set h.holderKind = :value", HolderKind.ARCHIVE, " and h.holderKind = "
            + "org.skolbro.api.document.HoldingView.HolderKind.UNIT", child, unit, schoolType);
    }

    private int change(String set, Object value, String and, PersonId child, UnitCode unit, SchoolType schoolType) {
        return tx.within(em -> Bulk.run(em, em.createQuery("update HoldingEntity h " + set + " where h.subject = :child"
                + " and h.unit = :unit and h.schoolType = :schoolType and h.state in :active" + and)
            .setParameter("value", value).setParameter("child", child.value()).setParameter("unit", unit.value())
            .setParameter("schoolType", schoolType.value()).setParameter("active", ACTIVE)));
    }

    @Override
    public int archiveAll(UnitCode unit, Collection<PersonId> except) {
        record Held(HoldingId id, PersonId subject) {
        }
        Set<PersonId> staying = Set.copyOf(except);
        List<HoldingId> leaving = tx.sqlWithin(connection -> Sql.of("select id, subject_id from holding where holder_kind = 'UNIT'"
                + " and state in ('ACTIVE', 'DUE') and unit_code = ?", unit.value())
            .list(connection, row -> new Held(new HoldingId(row.getLong(1)), new PersonId(row.getLong(2))))).stream()
            .filter(held -> !staying.contains(held.subject())).map(Held::id).toList();
        return move(leaving, HolderKind.UNIT, HolderKind.ARCHIVE);
    }

    @Override
    public int move(Collection<HoldingId> ids, HolderKind from, HolderKind to) {
        int moved = 0;
        for (List<Long> slice : Bulk.slices(ids.stream().map(HoldingId::value).toList())) {
            moved += tx.sqlWithin(connection -> Sql.of("update holding set holder_kind = ? where holder_kind = ? and state in ('ACTIVE', 'DUE') and",
                to, from).in("id", slice).change(connection));
        }
        forget();
        return moved;
    }

    @Override
    public boolean end(HoldingId id, State how) {
        return tx.within(em -> Bulk.run(em, em.createQuery("update HoldingEntity h set h.state = :how where h.id = :id and h.state in :active")
            .setParameter("how", how).setParameter("id", id.value()).setParameter("active", ACTIVE))) == 1;
    }

    @Override
    public Set<HoldingId> end(Collection<HoldingId> ids, State how) {
        Set<HoldingId> ended = new HashSet<>();
        for (List<Long> slice : Bulk.slices(ids.stream().map(HoldingId::value).toList())) {
            tx.sqlWithin(connection -> endActive(connection, slice, how)).stream().map(HoldingId::new).forEach(ended::add);
        }
        forget();
        return ended;
    }

    /** What was loaded before is not what statements have made of it. */
    private void forget() {
        tx.within(em -> {
            em.clear();
            return null;
        });
    }

    /** What it says it ended nobody else has ended. Where no statement tells which rows it changed, each is one. */
    private static List<Long> endActive(Connection connection, List<Long> ids, State how) throws SQLException {
        if (Sql.takesArrays(connection)) {
            return Sql.of(END, how).and("and").in("id", ids).and("returning id").list(connection, row -> row.getLong(1));
        }
        return Sql.of(END + " and id = ?", how).changeEach(connection, ids);
    }

    @Override
    public long remaining(DocumentId document) {
        return tx.within(em -> em.createQuery("select count(h) from HoldingEntity h where h.document = :document"
                + " and h.state in :active", Long.class)
            .setParameter("document", document.value()).setParameter("active", ACTIVE).getSingleResult());
    }

    @Override
    public List<HoldingId> ofSubject(PersonId child) {
        return tx.within(em -> em.createQuery("select h.id from HoldingEntity h where h.subject = :child order by h.id",
            Long.class).setParameter("child", child.value()).getResultStream().map(HoldingId::new).toList());
    }

    @Override
    public void replaceSubject(Collection<HoldingId> ids, PersonId to) {
        tx.within(em -> {
            Bulk.slices(ids.stream().map(HoldingId::value).toList()).forEach(slice -> Bulk.run(em, em
                .createQuery("update HoldingEntity h set h.subject = :child where h.id in :ids")
                .setParameter("child", to.value()).setParameter("ids", slice)));
            return null;
        });
    }

    @Override
    public List<PersonId> archivedAt(UnitCode unit) {
        return tx.within(em -> em.createQuery("select distinct h.subject from HoldingEntity h where h.unit = :unit"
                + " and h.holderKind = :archive and h.state in :active and h.subject is not null", Long.class)
            .setParameter("unit", unit.value()).setParameter("archive", HolderKind.ARCHIVE).setParameter("active", ACTIVE)
            .getResultStream().map(PersonId::new).toList());
    }

    @Override
    public long covered(HoldRow.OnSelection selection) {
        Sql sql = Sql.of("select count(*) from holding where state in ('ACTIVE', 'DUE')");
        selection.type().ifPresent(type -> sql.and("and type_id = ?", type.value()));
        selection.schoolType().ifPresent(code -> sql.and("and school_type = ?", code.value()));
        selection.unit().ifPresent(unit -> sql.and("and unit_code = ?", unit.value()));
        selection.from().ifPresent(day -> sql.and("and coalesce(document_date, filed_on) >= ?", day));
        selection.until().ifPresent(day -> sql.and("and coalesce(document_date, filed_on) <= ?", day));
        return tx.sqlWithin(sql::number);
    }

    @Override
    public Kept kept(Collection<DocumentTypeId> types) {
        if (types.isEmpty()) {
            return new Kept(0, 0);
        }
        List<String> ids = InList.of(types.stream().map(DocumentTypeId::value).toList());
        return tx.within(em -> new Kept(count(em, "h.document", ids), count(em, "h.subject", ids)));
    }

    /** Derby counts the distinct values of one column at a time. */
    private static long count(EntityManager em, String what, List<String> types) {
        return em.createQuery("select count(distinct " + what + ") from HoldingEntity h where h.type in :types"
            + " and h.state in :active", Long.class)
            .setParameter("types", types).setParameter("active", ACTIVE).getSingleResult();
    }
}
