package org.skolbro.ui.internal.signin;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import org.junit.Test;

public class QrCodeTest {

    private static final String ADDRESS = "otpauth://totp/Skolbro:admin?secret=NORRBRO234567NORRBRO234567NORRBR&issuer=Skolbro";
    private static final int PIXELS = 4;

    @Test
    public void isReadAgainByACamera() throws Exception {
        assertEquals(ADDRESS, read(QrCode.modules(ADDRESS)));
    }

    @Test
    public void isDrawnModuleByModule() {
        BitMatrix modules = QrCode.modules(ADDRESS);
        String drawing = new QrCode(ADDRESS, "QR-kod").getElement().getOuterHTML();
        long dark = 0;
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                dark += modules.get(x, y) ? 1 : 0;
            }
        }
        assertEquals(dark, drawing.split("h1v1h-1z", -1).length - 1);
    }

    @Test
    public void refusesWhatDoesNotFit() {
        assertThrows(IllegalArgumentException.class, () -> QrCode.modules("a".repeat(3000)));
    }

    private static String read(BitMatrix modules) throws Exception {
        int width = modules.getWidth() * PIXELS;
        int[] pixels = new int[width * width];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = modules.get(i % width / PIXELS, i / width / PIXELS) ? 0 : 0xFFFFFF;
        }
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, width, pixels))))
            .getText();
    }
}
