package org.skolbro.demo.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Random;

/** A crayon in a small hand: no line is straight, no circle is closed where it began. */
final class Crayon {

    private static final List<Color> BOX = List.of(
        new Color(0xC8, 0x3B, 0x3B), new Color(0xE0, 0x8A, 0x2C),
        new Color(0xE8, 0xC4, 0x3A), new Color(0x4B, 0x8F, 0x4A),
        new Color(0x3B, 0x6F, 0xB0), new Color(0x7A, 0x4E, 0x9C),
        new Color(0x8A, 0x5A, 0x3C), new Color(0xD8, 0x6F, 0xA0));

    private final Graphics2D graphics;
    private final Random random;
    private final int width;
    private final int height;

    Crayon(Graphics2D graphics, Random random, int width, int height) {
        this.graphics = graphics;
        this.random = random;
        this.width = width;
        this.height = height;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    }

    void paper(Color colour) {
        graphics.setColor(colour);
        graphics.fillRect(0, 0, width, height);
        thickness(5);
    }

    void putAway() {
        graphics.dispose();
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    Crayon thickness(int pixels) {
        graphics.setStroke(new BasicStroke(pixels, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        return this;
    }

    Crayon colour(int inTheBox) {
        graphics.setColor(BOX.get(inTheBox % BOX.size()));
        return this;
    }

    Crayon anyColour() {
        return colour(random.nextInt(BOX.size()));
    }

    int between(int from, int to) {
        return from + random.nextInt(to - from);
    }

    void line(int x1, int y1, int x2, int y2) {
        Path2D path = new Path2D.Double();
        path.moveTo(x1, y1);
        for (int i = 1; i <= 4; i++) {
            path.lineTo(x1 + (x2 - x1) * i / 4.0 + shake(), y1 + (y2 - y1) * i / 4.0 + shake());
        }
        graphics.draw(path);
    }

    void circle(int x, int y, int radius) {
        graphics.draw(round(x, y, radius));
    }

    void disc(int x, int y, int radius) {
        graphics.fill(round(x, y, radius));
    }

    void box(int x, int y, int wide, int high) {
        line(x, y, x + wide, y);
        line(x + wide, y, x + wide, y + high);
        line(x + wide, y + high, x, y + high);
        line(x, y + high, x, y);
    }

    void block(int x, int y, int wide, int high) {
        Path2D path = new Path2D.Double();
        path.moveTo(x + shake(), y + shake());
        path.lineTo(x + wide + shake(), y + shake());
        path.lineTo(x + wide + shake(), y + high + shake());
        path.lineTo(x + shake(), y + high + shake());
        path.closePath();
        graphics.fill(path);
    }

    void triangle(int x, int y, int wide, int high) {
        Path2D path = new Path2D.Double();
        path.moveTo(x + shake(), y + shake());
        path.lineTo(x + wide + shake(), y + shake());
        path.lineTo(x + wide / 2.0 + shake(), y - high + shake());
        path.closePath();
        graphics.fill(path);
    }

    private Path2D round(int x, int y, int radius) {
        Path2D path = new Path2D.Double();
        double start = random.nextDouble() * Math.PI;
        for (int i = 0; i <= 24; i++) {
            double angle = start + i * Math.PI / 12;
            double reach = radius + shake() * Math.min(1.0, radius / 24.0);
            double px = x + reach * Math.cos(angle);
            double py = y + reach * Math.sin(angle);
            if (i == 0) {
                path.moveTo(px, py);
            } else {
                path.lineTo(px, py);
            }
        }
        return path;
    }

    private double shake() {
        return random.nextDouble() * 5 - 2.5;
    }
}
