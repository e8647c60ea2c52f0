package org.skolbro.core.internal.document.file;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import javax.imageio.ImageIO;

import org.junit.Test;

public class AttachedPictureTest {

    @Test
    public void fromAPhoneKeepsNothingOfItsPosition() throws IOException {
        assertCarriesNoSecret(Pictures.photo(1));
    }

    @Test
    public void fromAPhoneLooksBitForBitTheSame() throws IOException {
        assertSamePicture(Pictures.plain("jpg"), Pictures.taken(Pictures.photo(1)));
    }

    @Test
    public void fromAPhoneThatWasHeldUprightStaysTurned() throws IOException {
        byte[] clean = Pictures.taken(Pictures.photo(6));
        assertCarriesNoSecret(Pictures.photo(6));
        String text = new String(clean, StandardCharsets.ISO_8859_1);
        int exif = text.indexOf("Exif\0\0");
        assertEquals(6, ByteBuffer.wrap(clean).getShort(exif + 6 + 18));
        assertEquals(exif, text.lastIndexOf("Exif\0\0"));
    }

    @Test
    public void withNothingToTakeOutStaysAsItIs() throws IOException {
        byte[] plain = Pictures.plain("jpg");
        assertArrayEquals(plain, Pictures.taken(plain));
        byte[] png = Pictures.plain("png");
        assertArrayEquals(png, Pictures.taken(png));
    }

    @Test
    public void inPngKeepsNoTextsAndLooksTheSame() throws IOException {
        assertCarriesNoSecret(Pictures.pngWithTexts());
        assertArrayEquals(Pictures.plain("png"), Pictures.taken(Pictures.pngWithTexts()));
    }

    @Test
    public void inWebPKeepsNoExifAndSaysSo() throws IOException {
        byte[] clean = Pictures.taken(Pictures.webPWithExif());
        assertCarriesNoSecret(Pictures.webPWithExif());
        assertEquals(0, clean[20]);
        assertEquals(clean.length - 8, Integer.reverseBytes(ByteBuffer.wrap(clean).getInt(4)));
    }

    @Test
    public void thatIsCutShortIsRefused() throws IOException {
        byte[] photo = Pictures.plain("jpg");
        for (int length = 4; length < photo.length; length += 7) {
            assertTrue(Pictures.reason(Arrays.copyOf(photo, length)).contains("skadad"));
        }
        byte[] png = Pictures.plain("png");
        assertTrue(Pictures.reason(Arrays.copyOf(png, png.length - 5)).contains("skadad"));
    }

    @Test
    public void thatUnfoldsToTooManyDotsIsRefused() {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        bomb.writeBytes(Pictures.ascii("\u0089PNG\r\n\u001a\n"));
        Pictures.chunk(bomb, "IHDR", ByteBuffer.allocate(13).putInt(60_000).putInt(60_000).put((byte) 8).put((byte) 2).array());
        Pictures.chunk(bomb, "IEND", new byte[0]);
        assertTrue(Pictures.reason(bomb.toByteArray()).contains("bildpunkter"));
    }

    private static void assertCarriesNoSecret(byte[] file) throws IOException {
        assertTrue(new String(file, StandardCharsets.ISO_8859_1).contains(Pictures.SECRET));
        assertFalse(new String(Pictures.taken(file), StandardCharsets.ISO_8859_1).contains("Storgatan"));
    }

    private static void assertSamePicture(byte[] expected, byte[] actual) throws IOException {
        BufferedImage one = ImageIO.read(new ByteArrayInputStream(expected));
        BufferedImage other = ImageIO.read(new ByteArrayInputStream(actual));
        assertArrayEquals(one.getRGB(0, 0, 8, 6, null, 0, 8), other.getRGB(0, 0, 8, 6, null, 0, 8));
    }
}
