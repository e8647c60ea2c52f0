package org.skolbro.core.internal.document.file;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.zip.DeflaterOutputStream;

import org.junit.Test;
import org.skolbro.api.document.Documents;
import org.skolbro.api.outcome.Outcome;

public class AttachedFileTest {

    private static final String PDF = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\ntrailer << /Root 1 0 R >>\n";
    private static final String END = "startxref\n0\n%%EOF\n";

    @Test
    public void thatIsAPlainPdfStaysAsItIs() throws IOException {
        byte[] pdf = Pictures.ascii(PDF + END);
        assertArrayEquals(pdf, Pictures.taken(pdf));
    }

    @Test
    public void thatIsAPdfWithScriptsIsRefusedHoweverTheyAreSpelled() {
        for (String active : new String[] {"/S /JavaScript", "/S/Java#53cript", "/Launch ", "/EmbeddedFiles 3 0 R", "/S /#53ubmitForm"}) {
            assertTrue(Pictures.reason(Pictures.ascii(PDF + "<< " + active + " >>" + END)).contains("skript"));
        }
    }

    @Test
    public void thatIsAPdfWithPackedScriptsIsRefused() throws IOException {
        assertTrue(Pictures.reason(packed("<< /S /JavaScript /JS (app.alert) >>")).contains("skript"));
        byte[] harmless = packed("<< /Type /Page >>");
        assertArrayEquals(harmless, Pictures.taken(harmless));
    }

    @Test
    public void thatIsALockedPdfIsRefused() {
        assertTrue(Pictures.reason(Pictures.ascii(PDF + "<< /Encrypt 4 0 R >>" + END)).contains("lösenord"));
    }

    @Test
    public void thatIsCutShortIsRefused() {
        assertTrue(Pictures.reason(Pictures.ascii(PDF)).contains("skadad"));
    }

    @Test
    public void ofAnotherKindIsRefusedWhateverItIsCalled() {
        for (String other : new String[] {"<html><script>", "<svg xmlns=", "GIF89a", "MZ\u0090", "PK\u0003\u0004", "\u0000\u0000\u0000\u0018ftypheic"}) {
            assertTrue(Pictures.reason(Pictures.ascii(other + " ".repeat(50))).contains("Bara bilder"));
        }
        assertEquals("Filen är tom.", Pictures.reason(new byte[0]));
    }

    @Test
    public void thatIsTooLargeIsRefusedWithoutReadingOn() {
        InputStream endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                given++;
                return 'x';
            }

            @Override
            public int read(byte[] some, int from, int length) {
                given += length;
                if (given > 2 * Documents.MAX_ATTACHMENT) {
                    throw new AssertionError("Read far more than may be attached");
                }
                return length;
            }
        };
        Outcome<TakenFile> outcome = Intake.take(new SequenceInputStream(new ByteArrayInputStream(Pictures.ascii("%PDF-1.7")), endless), true);
        assertTrue(outcome instanceof Outcome.Refused<TakenFile>(var reason) && reason.sv().contains("50 MB"));
    }

    @Test
    public void isNoPictureWhereNoneBelong() throws IOException {
        Outcome<TakenFile> outcome = Intake.take(new ByteArrayInputStream(Pictures.plain("png")), false);
        assertTrue(outcome instanceof Outcome.Refused<TakenFile>(var reason) && reason.sv().contains("inga bilder"));
    }

    @Test
    public void getsANameThatIsHarmlessAndTellsItsKind() {
        assertEquals("bild.jpg", FileKind.JPEG.nameFor("C:\\Users\\ada\\bild.jpg"));
        assertEquals("passwd.png", FileKind.PNG.nameFor("../../etc/passwd"));
        assertEquals("bild.exe.jpg", FileKind.JPEG.nameFor("bi\u202eld.exe"));
        assertEquals("bilaga.pdf", FileKind.PDF.nameFor("  "));
        assertEquals("Foto.JPEG", FileKind.JPEG.nameFor("Foto.JPEG"));
    }

    private static byte[] packed(String objects) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(Pictures.ascii(PDF + "5 0 obj << /Type /Obj#53tm /Filter /FlateDecode >>\nstream\r\n"));
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflating = new DeflaterOutputStream(deflated)) {
            deflating.write(Pictures.ascii(objects));
        }
        out.writeBytes(deflated.toByteArray());
        out.writeBytes(Pictures.ascii("\nendstream endobj\n" + END));
        return out.toByteArray();
    }
}
