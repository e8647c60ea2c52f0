package org.skolbro.testkit.store;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

import org.junit.Test;
import org.skolbro.api.form.FormId;
import org.skolbro.api.form.FormSwitch;
import org.skolbro.api.form.FormSwitch.Act;
import org.skolbro.core.store.FormWishStore;
import org.skolbro.core.store.FormWishStore.Wish;
import org.skolbro.core.store.UnitOfWork;

/** What every store of wishes owes. */
public abstract class FormWishStoreContract {

    private static final FormId PRESCHOOL = new FormId("preschool");
    private static final FormId ADULT = new FormId("adult");
    private static final Instant MORNING = Instant.parse("2026-05-04T06:00:00Z");

    protected abstract UnitOfWork unitOfWork();

    protected abstract FormWishStore store();

    @Test
    public void theLatestWishCounts() {
        assertEquals(List.of(), in(() -> store().wishes()));
        run(() -> store().want(new Wish(PRESCHOOL, false, "")));
        run(() -> store().want(new Wish(ADULT, true, "1.2.0")));
        run(() -> store().want(new Wish(PRESCHOOL, true, "")));
        assertEquals(List.of(new Wish(ADULT, true, "1.2.0"), new Wish(PRESCHOOL, true, "")), in(() -> store().wishes()));
    }

    @Test
    public void theHistoryOfAFormIsKeptNewestFirst() {
        FormSwitch off = line(PRESCHOOL, Act.OFF, "Sommarlov");
        FormSwitch on = line(PRESCHOOL, Act.ON, "");
        run(() -> store().append(off));
        run(() -> store().append(line(ADULT, Act.OFF, "")));
        run(() -> store().append(on));
        assertEquals(List.of(on, off), in(() -> store().history(PRESCHOOL)));
    }

    @Test
    public void theTurnGrowsWithEachLine() {
        assertEquals(0, in(() -> store().turn()).intValue());
        run(() -> store().append(line(PRESCHOOL, Act.OFF, "")));
        long first = in(() -> store().turn());
        run(() -> store().append(line(PRESCHOOL, Act.ON, "")));
        assertEquals(1, in(() -> store().turn()) - first);
    }

    private static FormSwitch line(FormId form, Act act, String reason) {
        return new FormSwitch(form, MORNING, act, "1.0.0", "1.0.0", "Ada Admin (admin)", reason);
    }

    private <T> T in(Supplier<T> work) {
        return unitOfWork().inOne(work);
    }

    private void run(Runnable work) {
        unitOfWork().inOne(work);
    }
}
