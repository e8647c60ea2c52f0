package org.skolbro.core.internal.evidence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;

import java.time.Instant;
import java.util.Optional;

import org.junit.Test;
import org.skolbro.api.document.DocumentId;
import org.skolbro.core.store.LedgerStore;

public class LedgerLinkTest {

    private static final Instant AT = Instant.parse("2026-06-12T10:15:30.250Z");
    private static final DocumentId DOCUMENT = new DocumentId(4711);

    /** Computed by hand with {@code sha256sum}: the format is a promise to those who wrote their own verifier. */
    @Test
    public void neverChanges() {
        assertEquals("3c09c0c02453971ad7076c8720151cfaf07d0c15ef8e5595761b727c7abe3417",
            EvidenceChain.ledgerHead(EvidenceChain.START, 1, DOCUMENT, "ab".repeat(32), AT));
    }

    @Test
    public void dependsOnEachPart() {
        String head = EvidenceChain.ledgerHead(EvidenceChain.START, 1, DOCUMENT, "ab", AT);
        assertNotEquals(head, EvidenceChain.ledgerHead("1".repeat(64), 1, DOCUMENT, "ab", AT));
        assertNotEquals(head, EvidenceChain.ledgerHead(EvidenceChain.START, 2, DOCUMENT, "ab", AT));
        assertNotEquals(head, EvidenceChain.ledgerHead(EvidenceChain.START, 1, new DocumentId(4712), "ab", AT));
        assertNotEquals(head, EvidenceChain.ledgerHead(EvidenceChain.START, 1, DOCUMENT, "ac", AT));
        assertNotEquals(head, EvidenceChain.ledgerHead(EvidenceChain.START, 1, DOCUMENT, "ab", AT.plusMillis(1)));
    }

    @Test
    public void growsFromTheEntryBefore() {
        LedgerStore.Entry first = EvidenceChain.next(Optional.empty(), DOCUMENT, "ab", AT.plusNanos(999));
        LedgerStore.Entry second = EvidenceChain.next(Optional.of(first), new DocumentId(1), "cd", AT);
        assertEquals(AT, first.at());
        assertEquals(2, second.number());
        assertEquals(EvidenceChain.ledgerHead(first.head(), 2, new DocumentId(1), "cd", AT), second.head());
    }

    @Test
    public void refusesATimeThatADatabaseWouldRound() {
        assertThrows(IllegalArgumentException.class,
            () -> EvidenceChain.ledgerHead(EvidenceChain.START, 1, DOCUMENT, "ab", AT.plusNanos(1)));
    }
}
