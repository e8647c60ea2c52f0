package org.skolbro.persistence.internal.form;

import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.form.FormId;
import org.skolbro.api.form.FormSwitch;
import org.skolbro.core.store.FormWishStore;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.Tx;

/** What is wanted of forms, one row each, and the lines that tell how that came. */
@Component
public final class JpaFormWishStore implements FormWishStore {

    private final Tx tx;

    @Activate
    public JpaFormWishStore(@Reference Database database) {
        this.tx = database.tx();
    }

    @Override
    public List<Wish> wishes() {
        return tx.within(em -> em.createQuery("select w from WishEntity w order by w.form", WishEntity.class)
            .getResultStream().map(WishEntity::toRecord).toList());
    }

    @Override
    public void want(Wish wish) {
        tx.within(em -> em.merge(new WishEntity(wish)));
    }

    /** Two who switch at once get the same turn: the key lets one of them win. */
    @Override
    public void append(FormSwitch line) {
        tx.within(em -> {
            em.persist(new SwitchEntity(line, turn() + 1));
            em.flush();
            return null;
        });
    }

    @Override
    public List<FormSwitch> history(FormId form) {
        return tx.within(em -> em.createQuery("select s from SwitchEntity s where s.form = :form order by s.turn desc",
            SwitchEntity.class).setParameter("form", form.value()).getResultStream().map(SwitchEntity::toRecord).toList());
    }

    @Override
    public long turn() {
        return tx.within(em -> em.createQuery("select coalesce(max(s.turn), 0) from SwitchEntity s", Long.class)
            .getSingleResult());
    }
}
