package org.skolbro.core.packing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Role;
import org.skolbro.api.document.DocumentType.Secrecy;
import org.skolbro.api.text.Text;
import org.skolbro.core.packing.TransferLetter.Child;
import org.skolbro.core.packing.TransferLetter.Consent;
import org.skolbro.core.packing.TransferLetter.Origin;
import org.skolbro.core.packing.TransferLetter.Party;
import org.skolbro.core.packing.TransferLetter.Way;

/**
 * What a package says of itself (överföringsmanifest), read from its signed text. Every file of it stands here with size and
 * checksum.
 *
 * @param sip the E-ARK package inside, with the documents
 * @param files everything else in it
 */
public record TransferManifest(String id, Instant at, String software, Party sender, Party receiver, LocalDate deadline, Child child, Way way,
        String note, List<Item> documents, List<Consent> consents, Listed sip, List<Listed> files) {

    public TransferManifest {
        documents = List.copyOf(documents);
        consents = List.copyOf(consents);
        files = List.copyOf(files);
    }

    /** A file: in the package, or in the E-ARK package inside. */
    public record Listed(String path, long bytes, String sha256) {
    }

    /**
     * One document.
     *
     * @param origin empty when it was written at the sender's
     * @param rendering as PDF
     * @param data what was written, with the description of its type
     */
    public record Item(String id, Type type, String title, LocalDate date, String schoolType, String unit, String author, Instant finalisedAt,
            Optional<String> decidedBy, Text why, String basis, Optional<Origin> origin, Listed rendering, Listed data, List<Annex> files) {

        public Item {
            files = List.copyOf(files);
        }
    }

    /**
     * What the sender says of the type; the fields are in the document's data.
     *
     * @param readers roles that read it at the sender's, as far as we know them
     */
    public record Type(String id, int version, Text name, String basis, Secrecy secrecy, AssuranceLevel level, Set<Role> readers) {

        public Type {
            readers = Set.copyOf(readers);
        }
    }

    /** A file that belongs to a document. */
    public record Annex(String name, String mediaType, Listed file) {
    }
}
