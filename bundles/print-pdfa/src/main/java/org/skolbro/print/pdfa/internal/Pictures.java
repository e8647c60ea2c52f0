package org.skolbro.print.pdfa.internal;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Supplier;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;

/**
 * Pictures as they are printed: JPEG in sRGB, no larger than a page needs. Read with gaps, so that a huge one needs no more
 * memory than a small one. The file itself is not touched.
 */
final class Pictures {

    /** Pixels along the longer side: 170 mm at 240 dots an inch. */
    private static final int LONGEST = 1600;
    private static final float QUALITY = 0.9f;

    static {
        ImageIO.setUseCache(false);
    }

    private Pictures() {
    }

    /** Empty for a format that cannot be shown. */
    static Optional<byte[]> printable(Supplier<InputStream> content) {
        try (InputStream in = content.get(); ImageInputStream image = ImageIO.createImageInputStream(in)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(image);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(image, true, true);
                return Optional.of(jpeg(onWhite(read(reader))));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static BufferedImage read(ImageReader reader) throws IOException {
        int gap = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / LONGEST);
        ImageReadParam how = reader.getDefaultReadParam();
        how.setSourceSubsampling(gap, gap, 0, 0);
        return reader.read(0, how);
    }

    private static BufferedImage onWhite(BufferedImage image) {
        double scale = Math.min(1, (double) LONGEST / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        BufferedImage flat = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D paint = flat.createGraphics();
        try {
            paint.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            paint.setColor(Color.WHITE);
            paint.fillRect(0, 0, width, height);
            paint.drawImage(image, 0, 0, width, height, null);
        } finally {
            paint.dispose();
        }
        return flat;
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var to = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(to);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
