package org.skolbro.core.internal.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.Test;
import org.skolbro.api.access.Role;
import org.skolbro.api.document.About;
import org.skolbro.api.document.Attachment;
import org.skolbro.api.document.AttachmentId;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.Field;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.text.Text;
import org.skolbro.core.store.Content;
import org.skolbro.core.store.StoredDocument;

public class ContentHashTest {

    private static final Text WORD = Text.sv("Ord").en("Word");
    private static final DocumentType TYPE = DocumentType.named("invented/log", WORD).because(LegalBasis.of("1 §"))
        .fields(Field.text("a", WORD, WORD), Field.text("b", WORD, WORD)).readBy(Role.TEACHER).build();
    private static final Attachment PICTURE = new Attachment(new AttachmentId(5), "bild.jpg", "image/jpeg", 10, "ff");

    @Test
    public void doesNotDependOnTheOrderOfFieldsOrFiles() {
        Attachment other = new Attachment(new AttachmentId(6), "fil.pdf", "application/pdf", 11, "ee");
        assertEquals(hash("Titel", Map.of("a", "1", "b", "2"), List.of(PICTURE, other), 1),
            hash("Titel", Map.of("b", "2", "a", "1"), List.of(other, PICTURE), 1));
    }

    @Test
    public void changesWithTitleTextFileAndSalt() {
        String hash = hash("Titel", Map.of("a", "1"), List.of(PICTURE), 1);
        assertNotEquals(hash, hash("Title", Map.of("a", "1"), List.of(PICTURE), 1));
        assertNotEquals(hash, hash("Titel", Map.of("a", "2"), List.of(PICTURE), 1));
        assertNotEquals(hash, hash("Titel", Map.of("a", "1"), List.of(), 1));
        assertNotEquals(hash, hash("Titel", Map.of("a", "1"), List.of(PICTURE), 2));
    }

    @Test
    public void changesWhenALetterMovesFromOneFieldToTheNext() {
        assertNotEquals(hash("T", Map.of("a", "xy", "b", "z"), List.of(), 1), hash("T", Map.of("a", "x", "b", "yz"), List.of(), 1));
    }

    private static String hash(String title, Map<String, String> fields, List<Attachment> files, int salt) {
        StoredDocument document = new StoredDocument(new DocumentId(1), TYPE, new SchoolType("FS"), new UnitCode("u"),
            About.child(new PersonId(9)), title, LocalDate.of(2026, 5, 4), List.of(), "Ada", Instant.EPOCH, "", files.size(),
            Optional.empty(), Optional.empty());
        return ContentHash.of(document, new Content(fields, files, new byte[] {(byte) salt}));
    }
}
