package org.skolbro.core.internal.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;

import java.time.Instant;
import java.util.Optional;

import org.junit.Test;
import org.skolbro.api.document.DocumentId;
import org.skolbro.core.store.LedgerStore.Entry;

public class ChainTest {

    private static final Instant NOON = Instant.parse("2026-05-04T10:00:00.123456Z");

    @Test
    public void beginsWithNumberOneAfterSixtyFourZeros() {
        Entry first = Chain.next(Optional.empty(), new DocumentId(7), "ab", NOON);
        assertEquals(1, first.number());
        assertEquals(Chain.head("0".repeat(64), 1, new DocumentId(7), "ab", first.at()), first.head());
    }

    @Test
    public void keepsTheInstantAsEveryDatabaseKeepsIt() {
        assertEquals(Instant.parse("2026-05-04T10:00:00.123Z"), Chain.next(Optional.empty(), new DocumentId(7), "ab", NOON).at());
    }

    /** Fixed for ever: the stand-alone verifier computes the same. */
    @Test
    public void hasTheHeadThatTheVerifierExpects() {
        assertEquals("7816e2579820a98ee7b5931c91bd8cae199227994b546cb83e46e9219ce45c6d",
            Chain.head(Chain.START, 1, new DocumentId(7), "ab", Instant.parse("2026-05-04T10:00:00Z")));
    }

    @Test
    public void changesWithEveryPart() {
        Instant at = Instant.parse("2026-05-04T10:00:00Z");
        String head = Chain.head(Chain.START, 1, new DocumentId(7), "ab", at);
        assertNotEquals(head, Chain.head("1" + "0".repeat(63), 1, new DocumentId(7), "ab", at));
        assertNotEquals(head, Chain.head(Chain.START, 2, new DocumentId(7), "ab", at));
        assertNotEquals(head, Chain.head(Chain.START, 1, new DocumentId(8), "ab", at));
        assertNotEquals(head, Chain.head(Chain.START, 1, new DocumentId(7), "ac", at));
        assertNotEquals(head, Chain.head(Chain.START, 1, new DocumentId(7), "ab", at.plusMillis(1)));
    }
}
