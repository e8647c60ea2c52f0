package org.skolbro.testkit.store;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

import org.junit.Test;
import org.skolbro.api.form.FormId;
import org.skolbro.api.problem.Conflict;
import org.skolbro.core.store.FormArtefactStore;
import org.skolbro.core.store.FormArtefactStore.Artefact;
import org.skolbro.core.store.UnitOfWork;

/** What every store of archives owes. */
public abstract class FormArtefactStoreContract {

    private static final FormId SUPPORT = new FormId("language-support");
    private static final Instant MORNING = Instant.parse("2026-05-04T06:00:00Z");
    private static final int MEGABYTE = 1024 * 1024;

    protected abstract UnitOfWork unitOfWork();

    protected abstract FormArtefactStore store();

    @Test
    public void anArchiveComesBackByteForByte() {
        byte[] content = new byte[2 * MEGABYTE];
        new Random(7).nextBytes(content);
        run(() -> store().insert(artefact("1.0.0"), content));
        assertArrayEquals(content, in(() -> store().content(SUPPORT, "1.0.0")).orElseThrow());
        assertEquals(Optional.empty(), in(() -> store().content(SUPPORT, "2.0.0")));
    }

    @Test
    public void everyVersionIsKept() {
        run(() -> store().insert(artefact("1.1.0"), new byte[] {2}));
        run(() -> store().insert(artefact("1.0.0"), new byte[] {1}));
        assertEquals(List.of(artefact("1.0.0"), artefact("1.1.0")), in(() -> store().all()));
    }

    @Test
    public void aStoredVersionIsNeverReplaced() {
        run(() -> store().insert(artefact("1.0.0"), new byte[] {1}));
        assertThrows(Conflict.class, () -> run(() -> store().insert(artefact("1.0.0"), new byte[] {2})));
        assertArrayEquals(new byte[] {1}, in(() -> store().content(SUPPORT, "1.0.0")).orElseThrow());
    }

    private static Artefact artefact(String version) {
        return new Artefact(SUPPORT, version, "se.vendor.support", "ab".repeat(32), 12, "CN=Vendor", MORNING, "Ada (admin)");
    }

    private <T> T in(Supplier<T> work) {
        return unitOfWork().inOne(work);
    }

    private void run(Runnable work) {
        unitOfWork().inOne(work);
    }
}
