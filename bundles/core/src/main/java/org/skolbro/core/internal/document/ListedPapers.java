package org.skolbro.core.internal.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.skolbro.api.document.DocumentId;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.internal.document.file.Sha256;
import org.skolbro.core.store.Hidden;
import org.skolbro.core.store.StoredDocument;

/**
 * What somebody may read about a child, before any of it is opened.
 *
 * @param whole whether she is told the whole identity number
 * @param documents oldest first
 * @param known everybody the documents are about
 * @param hidden what nothing here may lead her to
 * @param notes what was added to a document later
 */
public record ListedPapers(Person child, boolean whole, List<StoredDocument> documents, Map<PersonId, Person> known,
        Map<UnitCode, String> units, Hidden hidden, Map<DocumentId, List<String>> notes) {

    public ListedPapers {
        documents = List.copyOf(documents);
        known = Map.copyOf(known);
        units = Map.copyOf(units);
        notes = Map.copyOf(notes);
    }

    /** The child's identity number, as far as the reader is told it; empty when she has none. */
    public String number() {
        return child.number().map(number -> whole ? number.formatted() : number.masked()).orElse("");
    }

    /** Another one as soon as the print would be another: by its documents, by a name or by the language. */
    public String sum(Locale language) {
        MessageDigest sum = Sha256.digest();
        add(sum, language.getLanguage());
        add(sum, number());
        documents.forEach(document -> {
            add(sum, document.id().toString());
            add(sum, document.title());
            add(sum, document.authorName());
            document.decidedBy().ifPresent(name -> add(sum, name));
            add(sum, Boolean.toString(leadsToItsSource(document)));
            OwnDrafts.children(document.about()).stream().filter(known::containsKey)
                .forEach(about -> add(sum, known.get(about).name().full()));
            add(sum, units.getOrDefault(document.unit(), ""));
            notes(document).forEach(note -> add(sum, note));
        });
        return Sha256.hex(sum.digest());
    }

    List<String> notes(StoredDocument document) {
        return notes.getOrDefault(document.id(), List.of());
    }

    boolean leadsToItsSource(StoredDocument document) {
        return document.source().filter(source -> !hidden.documents().contains(source.document())).isPresent();
    }

    private static void add(MessageDigest sum, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        sum.update((byte) 0);
        sum.update(Integer.toString(bytes.length).getBytes(StandardCharsets.UTF_8));
        sum.update((byte) 0);
        sum.update(bytes);
    }
}
