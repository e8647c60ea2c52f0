package org.skolbro.core.internal.document;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.TreeMap;

import org.skolbro.api.document.Attachment;
import org.skolbro.core.internal.document.file.Sha256;
import org.skolbro.core.store.Content;
import org.skolbro.core.store.StoredDocument;

/**
 * The salted hash of a document's content. Each part goes in with its length before it, so that moving a letter from one
 * part to the next changes the hash. Whom it is about is left out: two persons may be merged without the text changing.
 */
public final class ContentHash {

    private final MessageDigest digest = Sha256.digest();

    private ContentHash() {
    }

    /** The hash as it stands in the ledger, in hex; recomputed from what is present. */
    public static String of(StoredDocument document, Content content) {
        ContentHash hash = new ContentHash();
        hash.digest.update(content.salt());
        hash.add(document.id().toString());
        hash.add(document.type().id().value());
        hash.add(Integer.toString(document.type().version()));
        hash.add(document.title());
        hash.add(document.date().toString());
        hash.add(document.authorName());
        document.decidedBy().ifPresent(hash::addDecider);
        new TreeMap<>(content.fields()).forEach((key, text) -> {
            hash.add(key);
            hash.add(text);
        });
        content.attachments().stream().sorted(Comparator.comparing(file -> file.id().value())).forEach(hash::add);
        return Sha256.hex(hash.digest.digest());
    }

    /** After a word that no field can have for a key. */
    private void addDecider(String name) {
        add("$decided-by");
        add(name);
    }

    private void add(Attachment file) {
        add(file.id().toString());
        add(file.fileName());
        add(file.mediaType());
        add(Long.toString(file.bytes()));
        add(file.sha256());
    }

    private void add(String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
        digest.update(bytes);
    }
}
