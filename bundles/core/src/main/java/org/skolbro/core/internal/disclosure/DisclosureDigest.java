package org.skolbro.core.internal.disclosure;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

import org.skolbro.api.disclosure.ReviewSheet.Mask;
import org.skolbro.api.disclosure.ReviewSheet.Passage;
import org.skolbro.core.internal.document.file.Sha256;
import org.skolbro.core.store.StoredDisclosure;
import org.skolbro.core.store.StoredDisclosure.Item;
import org.skolbro.core.store.StoredDisclosure.Review;

/** The fingerprint of what a decision is about: the question, each document, and what the review says of it to the last mask. */
final class DisclosureDigest {

    private final MessageDigest digest = Sha256.digest();

    private DisclosureDigest() {
    }

    static String of(StoredDisclosure one) {
        DisclosureDigest all = new DisclosureDigest();
        all.add(one.id()).add(one.name()).add(one.asked().received()).add(one.asked().what()).add(one.items().size());
        one.items().forEach(all::add);
        return Sha256.hex(all.digest.digest());
    }

    private void add(Item item) {
        add(item.document()).add(item.review().isPresent());
        item.review().ifPresent(this::add);
    }

    private void add(Review review) {
        add(review.verdict()).add(review.seen()).add(review.reason()).add(review.at()).add(review.provisions().size());
        review.provisions().forEach(this::add);
        add(review.masks().size());
        review.masks().forEach(this::add);
    }

    private void add(Mask mask) {
        add(mask.key()).add(mask.whole()).add(mask.passages().size());
        mask.passages().forEach(this::add);
    }

    private void add(Passage passage) {
        add(passage.from()).add(passage.to());
    }

    private DisclosureDigest add(Object part) {
        byte[] bytes = part.toString().getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
        digest.update(bytes);
        return this;
    }
}
