package org.skolbro.testkit.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.Optional;
import java.util.function.Supplier;

import org.junit.Test;
import org.skolbro.core.store.SettingStore;
import org.skolbro.core.store.UnitOfWork;

/** What every store of settings owes. */
public abstract class SettingStoreContract {

    protected abstract UnitOfWork unitOfWork();

    protected abstract SettingStore store();

    @Test
    public void aSettingIsWhatItWasLastSetTo() {
        run(() -> store().put("school-year-end", "06-30"));
        run(() -> store().put("school-year-end", "07-31"));
        assertEquals(Optional.of("07-31"), in(() -> store().get("school-year-end")));
    }

    @Test
    public void aSettingNobodySetIsEmpty() {
        assertEquals(Optional.empty(), in(() -> store().get("nothing")));
    }

    @Test
    public void aLongSettingComesBackWhole() {
        run(() -> store().put("notice", "å".repeat(50_000)));
        assertEquals("å".repeat(50_000), in(() -> store().get("notice")).orElseThrow());
    }

    @Test
    public void isRefusedOutsideAUnitOfWork() {
        assertThrows(IllegalStateException.class, () -> store().get("school-year-end"));
    }

    private <T> T in(Supplier<T> work) {
        return unitOfWork().inOne(work);
    }

    private void run(Runnable work) {
        unitOfWork().inOne(work);
    }
}
