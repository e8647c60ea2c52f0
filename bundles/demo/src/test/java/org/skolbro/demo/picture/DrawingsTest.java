package org.skolbro.demo.picture;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;

import javax.imageio.ImageIO;

import org.junit.Test;
import org.skolbro.demo.text.Theme;

public class DrawingsTest {

    @Test
    public void canBeReadByOthersForEveryTheme() throws IOException {
        for (Theme theme : Theme.all()) {
            byte[] png = Drawings.png(theme.name() + "-1.png");
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
            assertEquals(480, image.getWidth());
            assertEquals(360, image.getHeight());
            assertTrue(png.length < 60_000);
        }
    }

    @Test
    public void areTheSameEveryTimeAndDifferentFromEachOther() {
        assertArrayEquals(Drawings.png("bygg-2.png"), Drawings.png("bygg-2.png"));
        assertFalse(Arrays.equals(Drawings.png("bygg-2.png"), Drawings.png("bygg-3.png")));
    }

    @Test(expected = IllegalArgumentException.class)
    public void areNotMadeForAnUnknownTheme() {
        Drawings.png("rymden-1.png");
    }
}
