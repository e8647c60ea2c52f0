package org.skolbro.ui.internal.signin;

import java.util.Map;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.vaadin.flow.component.Svg;

/** A QR code (ISO/IEC 18004), for the camera of a telephone: dark on light in every scheme, as cameras expect it. */
final class QrCode extends Svg {

    /** Light modules around it; the standard's least. */
    private static final int MARGIN = 4;
    /** Whole pixels for each module: uneven ones are misread. */
    private static final int PIXELS = 4;

    /** @param name said to who cannot see it */
    QrCode(String content, String name) {
        super(drawn(content));
        addClassName("qr-code");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", name);
    }

    private static String drawn(String content) {
        BitMatrix modules = modules(content);
        int size = modules.getWidth();
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                if (modules.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %1$d\" width=\"%2$d\" height=\"%2$d\""
            .formatted(size, size * PIXELS) + " shape-rendering=\"crispEdges\">"
            + "<path fill=\"#fff\" d=\"M0 0h%1$dv%1$dh-%1$dz\"/><path d=\"%2$s\"/></svg>".formatted(size, path);
    }

    static BitMatrix modules(String content) {
        try {
            return new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, MARGIN));
        } catch (WriterException e) {
            throw new IllegalArgumentException("The content is too long for a QR code", e);
        }
    }
}
