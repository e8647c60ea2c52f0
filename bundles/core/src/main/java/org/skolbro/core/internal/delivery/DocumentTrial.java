package org.skolbro.core.internal.delivery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.skolbro.api.document.DocumentId;
import org.skolbro.api.problem.Faceless;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.core.internal.time.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Packs each document by itself, for nobody, to find those that keep the others from being packed. */
public final class DocumentTrial {

    /** After so many in a row it is the world that fails, not a document. */
    private static final int TOO_MANY = 20;
    private static final Logger LOG = LoggerFactory.getLogger(DocumentTrial.class);

    private DocumentTrial() {
    }

    /**
     * Those that fail, each with a code that is also in the log.
     *
     * @param pack reads a document and packs it alone
     */
    public static Map<DocumentId, String> faults(List<DocumentId> documents, Consumer<DocumentId> pack) {
        Map<DocumentId, String> faults = new LinkedHashMap<>();
        int row = 0;
        for (DocumentId document : documents) {
            try {
                pack.accept(document);
                row = 0;
            } catch (Exception | OutOfMemoryError fault) {
                String code = Long.toString(Ids.next(), 36);
                LOG.error("Document {} cannot be packed and is left out, fault {}", document, code, Faceless.of(fault));
                faults.put(document, code);
                if (++row == TOO_MANY) {
                    throw new StorageFailure(TOO_MANY + " documents in a row could not be packed");
                }
            }
        }
        return faults;
    }
}
