package org.skolbro.testkit.document;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.Attachment;
import org.skolbro.api.document.AttachmentId;
import org.skolbro.api.document.Draft;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotFound;
import org.skolbro.testkit.InventedForm;

public class AttachmentTest {

    private final PaperTown town = new PaperTown();
    private final byte[] picture = picture();

    @Test
    public void isReadByTheAuthorWhileItIsADraft() throws IOException {
        Draft draft = town.start(InventedForm.LOG, town.maja);
        Attachment file = PaperTown.done(attach(draft, "bro.png", picture));
        assertEquals("image/png", file.mediaType());
        assertEquals(picture.length, file.bytes());
        assertArrayEquals(picture, content(town.teacher, draft, file.id()));
        assertEquals(List.of(file), town.documents.draft(town.teacher, draft.id()).attachments());
    }

    @Test
    public void isReadByThoseWhoReadTheDocumentAndLeavesItsLine() throws IOException {
        Draft draft = finalised();
        AttachmentId file = town.documents.read(town.teacher, draft.id(), Optional.empty()).attachments().get(0).id();
        Caller guardian = town.guardianOf(town.maja);
        assertArrayEquals(picture, content(guardian, draft, file));
        assertEquals(List.of(town.maja), town.audit("document.file-read").get(0).children());
        assertEquals(1, town.listed(guardian, town.maja).get(0).attachments());
    }

    @Test
    public void isReadByNobodyElse() {
        Draft draft = finalised();
        AttachmentId file = town.documents.read(town.teacher, draft.id(), Optional.empty()).attachments().get(0).id();
        PersonId elsa = town.named("Elsa");
        for (Caller stranger : List.of(town.guardianOf(elsa), town.platform.callers().administrator(), town.platform.callers().archivist())) {
            assertThrows(NotFound.class, () -> town.documents.content(stranger, draft.id(), file));
        }
    }

    @Test
    public void isReadThroughItsOwnDocumentOnly() {
        Draft draft = finalised();
        AttachmentId file = town.documents.read(town.teacher, draft.id(), Optional.empty()).attachments().get(0).id();
        Draft other = town.start(InventedForm.LOG, town.maja);
        assertThrows(NotFound.class, () -> town.documents.content(town.teacher, other.id(), file));
    }

    @Test
    public void isGoneWhenDetached() {
        Draft draft = town.start(InventedForm.LOG, town.maja);
        Attachment file = PaperTown.done(attach(draft, "bro.png", picture));
        town.documents.detach(town.teacher, draft.id(), file.id());
        assertThrows(NotFound.class, () -> town.documents.content(town.teacher, draft.id(), file.id()));
        assertThrows(NotFound.class, () -> town.documents.detach(town.teacher, draft.id(), file.id()));
    }

    @Test
    public void isRefusedWhenItIsNoPictureOrPdf() {
        Draft draft = town.start(InventedForm.LOG, town.maja);
        PaperTown.reason(attach(draft, "bro.png", "<html>".getBytes()));
        assertEquals(List.of(), town.documents.draft(town.teacher, draft.id()).attachments());
    }

    @Test
    public void isNoPictureOnATypeWithoutPictures() {
        PaperTown.reason(attach(town.start(InventedForm.PLAN, town.maja), "bro.png", picture));
    }

    @Test
    public void isRefusedAfterThirty() {
        Draft draft = town.start(InventedForm.LOG, town.maja);
        for (int i = 0; i < 30; i++) {
            PaperTown.done(attach(draft, i + ".png", picture));
        }
        PaperTown.reason(attach(draft, "30.png", picture));
    }

    @Test
    public void goesAlongIntoACorrectionAsACopyOfItsOwn() throws IOException {
        Draft draft = finalised();
        AttachmentId original = town.documents.read(town.teacher, draft.id(), Optional.empty()).attachments().get(0).id();
        Draft correction = PaperTown.done(town.documents.correct(town.teacher, draft.id(), "Fel ord"));
        AttachmentId copy = correction.attachments().get(0).id();
        assertArrayEquals(picture, content(town.teacher, correction, copy));
        town.documents.discard(town.teacher, correction.id());
        assertArrayEquals(picture, content(town.teacher, draft, original));
    }

    private Draft finalised() {
        Draft draft = town.start(InventedForm.LOG, town.maja);
        town.type(town.teacher, draft.id(), "story", "", "De byggde en bro.");
        PaperTown.done(attach(draft, "bro.png", picture));
        PaperTown.done(town.documents.finalise(town.teacher, draft.id()));
        return draft;
    }

    private Outcome<Attachment> attach(Draft draft, String name, byte[] content) {
        return town.documents.attach(town.teacher, draft.id(), name, new ByteArrayInputStream(content));
    }

    private byte[] content(Caller caller, Draft draft, AttachmentId file) throws IOException {
        try (InputStream content = town.documents.content(caller, draft.id(), file)) {
            return content.readAllBytes();
        }
    }

    private static byte[] picture() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
