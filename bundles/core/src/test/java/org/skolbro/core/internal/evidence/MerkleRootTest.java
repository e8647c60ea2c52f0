package org.skolbro.core.internal.evidence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;

import java.util.List;

import org.junit.Test;

public class MerkleRootTest {

    /** SHA-256 of nothing, as RFC 6962 2.1 says of an empty list. */
    @Test
    public void ofNothingIsTheHashOfNothing() {
        assertEquals("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", MerkleTree.root(List.of()));
    }

    /** Computed with {@code printf '\0a' | sha256sum}. */
    @Test
    public void ofOneLineIsItsLeaf() {
        assertEquals("022a6979e6dab7aa5ae4c3e5e45f7e977112a7e63593820dbec1ec738a24f93c", MerkleTree.root(List.of("a")));
    }

    /** Computed with {@code sha256sum} from the two leaves. */
    @Test
    public void ofTwoLinesIsTheirNode() {
        assertEquals("b137985ff484fb600db93107c77b0365c80d78f5b429ded0fd97361d077999eb", MerkleTree.root(List.of("a", "b")));
    }

    @Test
    public void dependsOnOrderAndNumber() {
        assertNotEquals(MerkleTree.root(List.of("a", "b", "c")), MerkleTree.root(List.of("a", "c", "b")));
        assertNotEquals(MerkleTree.root(List.of("a", "b")), MerkleTree.root(List.of("a", "b", "b")));
    }
}
