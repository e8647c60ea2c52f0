package org.skolbro.core.internal.departure;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.skolbro.api.document.DocumentId;
import org.skolbro.api.problem.Faceless;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.core.internal.document.DeliveredPapers;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.packing.Packer;
import org.skolbro.core.store.MunicipalityStore.Entered;
import org.skolbro.core.store.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Packs each document of a member by itself, for nobody, to find those that keep the others from being packed. */
final class DocumentTrial {

    /** After so many in a row it is the world that fails, not a document. */
    private static final int TOO_MANY = 20;
    private static final Logger LOG = LoggerFactory.getLogger(DocumentTrial.class);
    private static final Packer.Folder NOWHERE = new Packer.Folder() {
        @Override
        public OutputStream file(String path) {
            return OutputStream.nullOutputStream();
        }

        @Override
        public void printed(DocumentId document, String path) {
            // nobody reads it
        }
    };

    private final UnitOfWork work;

    DocumentTrial(UnitOfWork work) {
        this.work = work;
    }

    /** Those that fail, each with a code that is also in the log. */
    Map<DocumentId, String> faults(PackagesPart.Content content, Packer packer, DeliveredPapers papers) {
        Map<DocumentId, String> faults = new LinkedHashMap<>();
        int row = 0;
        for (Entered one : content.entered()) {
            try {
                work.inOne(() -> papers.whole(one.document(), content.member().child()))
                    .ifPresent(paper -> packer.unpacked(content.packed().apply(List.of(paper).iterator()), NOWHERE));
                row = 0;
            } catch (Exception | OutOfMemoryError fault) {
                String code = Long.toString(Ids.next(), 36);
                LOG.error("Document {} cannot be packed and is left out, fault {}", one.document(), code, Faceless.of(fault));
                faults.put(one.document(), code);
                if (++row == TOO_MANY) {
                    throw new StorageFailure(TOO_MANY + " documents in a row could not be packed");
                }
            }
        }
        return faults;
    }
}
