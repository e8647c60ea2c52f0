package org.skolbro.core.internal.document.file;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

import org.skolbro.api.outcome.Outcome;

/** Pictures as cameras make them, with a position in them. */
final class Pictures {

    static final String SECRET = "N65.58 E22.15 Storgatan 1";

    private Pictures() {
    }

    static byte[] plain(String format) throws IOException {
        BufferedImage image = new BufferedImage(8, 6, BufferedImage.TYPE_INT_RGB);
        image.setRGB(3, 2, Color.RED.getRGB());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /** Exif with orientation 6 and a position, IPTC, a comment, and something after the end. */
    static byte[] photo(int orientation) throws IOException {
        byte[] plain = plain("jpg");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        segment(out, 0xE1, exif(orientation));
        segment(out, 0xE1, ascii("http://ns.adobe.com/xap/1.0/\0" + SECRET));
        segment(out, 0xED, ascii("Photoshop 3.0\0" + SECRET));
        segment(out, 0xFE, ascii(SECRET));
        out.write(plain, 2, plain.length - 2);
        out.write(ascii("PK" + SECRET));
        return out.toByteArray();
    }

    private static byte[] exif(int orientation) {
        byte[] place = ascii(SECRET);
        ByteBuffer tiff = ByteBuffer.allocate(8 + 2 + 2 * 12 + 4 + place.length).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put(ascii("II*\0")).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x010E).putShort((short) 2).putInt(place.length).putInt(38);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
        tiff.putInt(0).put(place);
        return ByteBuffer.allocate(6 + tiff.capacity()).put(ascii("Exif\0\0")).put(tiff.array()).array();
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] content) {
        out.write(0xFF);
        out.write(marker);
        out.write(content.length + 2 >> 8);
        out.write(content.length + 2 & 0xFF);
        out.writeBytes(content);
    }

    static byte[] pngWithTexts() throws IOException {
        byte[] plain = plain("png");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 33);
        chunk(out, "tEXt", ascii("GPS\0" + SECRET));
        chunk(out, "eXIf", exif(1));
        chunk(out, "zzZz", ascii(SECRET));
        out.write(plain, 33, plain.length - 33);
        out.write(ascii(SECRET));
        return out.toByteArray();
    }

    static void chunk(ByteArrayOutputStream out, String type, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(ascii(type));
        crc.update(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(ascii(type));
        out.writeBytes(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    /** Not a picture anybody can see, but a container as the format describes it. */
    static byte[] webPWithExif() {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        chunks.writeBytes(ascii("WEBP"));
        riff(chunks, "VP8X", new byte[] {0x0C, 0, 0, 0, 7, 0, 0, 5, 0, 0});
        riff(chunks, "VP8 ", new byte[] {1, 2, 3});
        riff(chunks, "EXIF", ascii(SECRET));
        riff(chunks, "XMP ", ascii(SECRET));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        riff(out, "RIFF", chunks.toByteArray());
        return out.toByteArray();
    }

    static void riff(ByteArrayOutputStream out, String type, byte[] content) {
        out.writeBytes(ascii(type));
        out.writeBytes(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(content.length).array());
        out.writeBytes(content);
        if (content.length % 2 == 1) {
            out.write(0);
        }
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static Outcome<TakenFile> take(byte[] file) {
        return Intake.take(new ByteArrayInputStream(file), true);
    }

    static byte[] taken(byte[] file) throws IOException {
        if (take(file) instanceof Outcome.Done<TakenFile>(TakenFile taken)) {
            try (taken; InputStream in = taken.open()) {
                return in.readAllBytes();
            }
        }
        throw new AssertionError("Refused");
    }

    static String reason(byte[] file) {
        if (take(file) instanceof Outcome.Refused<TakenFile>(var reason)) {
            return reason.sv();
        }
        throw new AssertionError("Taken");
    }
}
