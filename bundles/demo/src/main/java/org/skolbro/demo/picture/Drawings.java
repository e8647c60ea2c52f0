package org.skolbro.demo.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pictures (bilder) that learning logs carry: {@code theme-number.png}, the same name always the same picture. Called
 * in a JVM without a screen ({@code java.awt.headless}).
 */
public final class Drawings {

    /** How many pictures there are of each theme. */
    public static final int VARIANTS = 6;

    private static final int WIDTH = 480;
    private static final int HEIGHT = 360;
    private static final Pattern NAME = Pattern.compile("([a-z]+)-([1-9])\\.png");
    private static final Color PAPER = new Color(252, 250, 243);

    private static final Map<String, Consumer<Crayon>> MOTIFS = Map.ofEntries(
        Map.entry("vatten", Motifs::water),
        Map.entry("skogen", Motifs::forest),
        Map.entry("bygg", Motifs::blocks),
        Map.entry("sagor", Motifs::castle),
        Map.entry("matematik", Motifs::shapes),
        Map.entry("rorelse", Motifs::people),
        Map.entry("sprak", Motifs::signs),
        Map.entry("skapande", Motifs::colours),
        Map.entry("musik", Motifs::notes),
        Map.entry("lek", Motifs::house),
        Map.entry("smakryp", Motifs::bugs),
        Map.entry("vardag", Motifs::table),
        Map.entry("ljus", Motifs::sun));

    private Drawings() {
    }

    /** @throws IllegalArgumentException when there is no picture of that name */
    public static byte[] png(String name) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches() || !MOTIFS.containsKey(parts.group(1))) {
            throw new IllegalArgumentException("No drawing is called " + name);
        }
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Crayon crayon = new Crayon(image.createGraphics(), new Random(name.hashCode()), WIDTH, HEIGHT);
        crayon.paper(PAPER);
        MOTIFS.get(parts.group(1)).accept(crayon);
        crayon.putAway();
        return Png.of(image);
    }
}
