package org.skolbro.persistence.internal.consent;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.consent.ConsentAnswer;
import org.skolbro.api.consent.ConsentAnswerId;
import org.skolbro.api.consent.ConsentRule;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotFound;
import org.skolbro.core.store.ConsentStore;
import org.skolbro.persistence.Bulk;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.Tx;
import org.skolbro.persistence.internal.attachment.Chunks;

/** Answers of guardians and rules about them, one row each. */
@Component
public final class JpaConsentStore implements ConsentStore {

    private final Tx tx;
    private final Chunks chunks;

    @Activate
    public JpaConsentStore(@Reference Database database) {
        this.tx = database.tx();
        chunks = new Chunks(tx);
    }

    @Override
    public void add(ConsentAnswer answer) {
        tx.within(em -> {
            em.persist(ConsentAnswerEntity.from(answer));
            return null;
        });
    }

    @Override
    public void add(ConsentAnswer answer, InputStream scan) {
        add(answer);
        chunks.write(answer.paper().orElseThrow().scan().id().value(), scan);
    }

    @Override
    public InputStream scan(ConsentAnswerId answer) {
        return chunks.open(tx.call(em -> Optional.ofNullable(em.find(ConsentAnswerEntity.class, answer.value())))
            .flatMap(ConsentAnswerEntity::scan).orElseThrow(() -> new NotFound("Answer " + answer + " has no scan")).value());
    }

    @Override
    public void add(ConsentRule rule) {
        tx.sql(connection -> RuleRows.insert(connection, rule));
    }

    @Override
    public List<ConsentRule> rules() {
        return tx.sql(RuleRows::all);
    }

    @Override
    public List<ConsentAnswer> about(PersonId child) {
        return about(List.of(child));
    }

    @Override
    public List<ConsentAnswer> about(Collection<PersonId> children) {
        return tx.within(em -> Bulk.slices(children.stream().map(PersonId::value).toList()).stream()
            .flatMap(slice -> em.createQuery("select a from ConsentAnswerEntity a where a.child in :children"
                    + " order by a.at, a.id", ConsentAnswerEntity.class)
                .setParameter("children", slice).getResultStream()).map(ConsentAnswerEntity::toRecord).toList());
    }

    @Override
    public List<ConsentAnswerId> of(PersonId person) {
        return tx.within(em -> em.createQuery(
                "select a.id from ConsentAnswerEntity a where a.child = :person or a.guardian = :person order by a.id", Long.class)
            .setParameter("person", person.value()).getResultStream().map(ConsentAnswerId::new).toList());
    }

    @Override
    public void replace(Collection<ConsentAnswerId> answers, PersonId from, PersonId to) {
        List<Long> ids = answers.stream().map(ConsentAnswerId::value).toList();
        if (!ids.isEmpty()) {
            tx.within(em -> replaced(em, "child", ids, from, to) + replaced(em, "guardian", ids, from, to));
        }
    }

    private static int replaced(EntityManager em, String part, List<Long> ids, PersonId from, PersonId to) {
        return Bulk.run(em, em.createQuery("update ConsentAnswerEntity a set a." + part + " = :to where a." + part
                + " = :from and a.id in :ids")
            .setParameter("from", from.value()).setParameter("to", to.value()).setParameter("ids", ids));
    }
}
