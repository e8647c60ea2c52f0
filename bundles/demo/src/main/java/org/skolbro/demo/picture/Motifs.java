package org.skolbro.demo.picture;

/** What is drawn, theme by theme. */
final class Motifs {

    private static final int RED = 0;
    private static final int YELLOW = 2;
    private static final int GREEN = 3;
    private static final int BLUE = 4;
    private static final int BROWN = 6;

    private Motifs() {
    }

    static void water(Crayon c) {
        c.colour(BLUE);
        for (int y = 220; y < c.height(); y += 26) {
            for (int x = -20; x < c.width(); x += 60) {
                c.line(x, y, x + 30, y - 14);
                c.line(x + 30, y - 14, x + 60, y);
            }
        }
        int x = c.between(120, 260);
        c.colour(BROWN).block(x, 180, 130, 36);
        c.anyColour().triangle(x + 20, 172, 90, 110);
        sunAt(c, 410, 60);
    }

    static void forest(Crayon c) {
        c.colour(GREEN).block(0, 300, c.width(), 60);
        for (int x = c.between(10, 50); x < c.width() - 70; x += c.between(75, 110)) {
            int foot = c.between(270, 310);
            c.colour(BROWN).block(x + 28, foot - 20, 16, 40);
            c.colour(GREEN).triangle(x, foot - 15, 72, 80);
            c.triangle(x + 8, foot - 60, 56, 70);
        }
        sunAt(c, 70, 60);
    }

    static void blocks(Crayon c) {
        int x = c.between(80, 150);
        for (int column = 0; column < 4; column++) {
            int storeys = c.between(1, 6);
            for (int i = 0; i < storeys; i++) {
                c.anyColour().block(x + column * 78, 290 - i * 48, 72, 44);
            }
            c.anyColour().triangle(x + column * 78, 332 - storeys * 48, 72, 44);
        }
    }

    static void castle(Crayon c) {
        c.colour(5).block(150, 160, 180, 150);
        c.colour(RED).triangle(110, 160, 80, 90);
        c.triangle(290, 160, 80, 90);
        c.colour(BROWN).block(215, 230, 50, 80);
        c.colour(YELLOW).disc(190, 200, 14);
        c.disc(290, 200, 14);
        for (int i = 0; i < 6; i++) {
            star(c, c.between(20, 460), c.between(15, 70));
        }
    }

    static void shapes(Crayon c) {
        for (int i = 0; i < 5; i++) {
            int x = 30 + i * 88;
            c.anyColour().disc(x + 35, 80, 32);
            c.anyColour().block(x, 140, 66, 66);
            c.anyColour().triangle(x, 310, 70, 70);
        }
    }

    static void people(Crayon c) {
        c.colour(GREEN).line(0, 320, c.width(), 320);
        for (int i = 0; i < 3; i++) {
            figure(c, 90 + i * 140 + c.between(-15, 15), 180);
        }
        sunAt(c, 430, 50);
    }

    static void signs(Crayon c) {
        c.thickness(8);
        for (int row = 0; row < 3; row++) {
            for (int x = 50; x < 420; x += 66) {
                int y = 60 + row * 95;
                c.anyColour().line(x, y, x, y + 60);
                c.line(x, y + c.between(0, 60), x + 34, y + c.between(0, 60));
                if (c.between(0, 2) == 0) {
                    c.circle(x + 20, y + 44, 16);
                }
            }
        }
    }

    static void colours(Crayon c) {
        for (int i = 0; i < 22; i++) {
            c.anyColour().disc(c.between(40, 440), c.between(40, 320), c.between(14, 52));
        }
        c.thickness(9);
        for (int i = 0; i < 7; i++) {
            c.anyColour().line(c.between(0, 480), c.between(0, 360), c.between(0, 480), c.between(0, 360));
        }
    }

    static void notes(Crayon c) {
        for (int i = 0; i < 9; i++) {
            int x = 40 + i * 46;
            int y = c.between(110, 280);
            c.anyColour().disc(x, y, 16);
            c.line(x + 14, y, x + 14, y - 80);
            c.line(x + 14, y - 80, x + 34, y - 60);
        }
    }

    static void house(Crayon c) {
        c.colour(RED).block(130, 170, 190, 140);
        c.colour(BROWN).triangle(110, 172, 230, 100);
        c.colour(BLUE).block(155, 200, 46, 46);
        c.colour(YELLOW).block(245, 215, 46, 95);
        figure(c, 385, 200);
        sunAt(c, 60, 60);
        c.colour(GREEN).thickness(8).line(0, 318, c.width(), 318);
    }

    static void bugs(Crayon c) {
        for (int i = 0; i < 4; i++) {
            int x = c.between(70, 410);
            int y = c.between(70, 290);
            c.colour(BROWN).thickness(4);
            for (int leg = -24; leg <= 24; leg += 24) {
                c.line(x + leg, y, x + leg + 8, y + 46);
                c.line(x + leg, y, x + leg - 8, y - 46);
            }
            c.anyColour().disc(x, y, 32);
            c.colour(BROWN).disc(x + 34, y, 13);
        }
    }

    static void table(Crayon c) {
        c.colour(BROWN).thickness(9).line(60, 230, 420, 230);
        c.line(90, 232, 80, 330);
        c.line(390, 232, 400, 330);
        c.thickness(5);
        for (int x = 110; x < 400; x += 80) {
            c.anyColour().disc(x, 205, 24);
            c.anyColour().box(x + 30, 185, 18, 40);
        }
    }

    static void sun(Crayon c) {
        sunAt(c, 240, 160);
        c.thickness(12);
        for (int i = 0; i < 6; i++) {
            c.colour(i).line(20, 290 + i * 11, 460, 290 + i * 11);
        }
    }

    private static void sunAt(Crayon c, int x, int y) {
        c.colour(YELLOW).thickness(5).disc(x, y, 34);
        for (int i = 0; i < 10; i++) {
            double angle = i * Math.PI / 5;
            c.line((int) (x + 42 * Math.cos(angle)), (int) (y + 42 * Math.sin(angle)),
                (int) (x + 66 * Math.cos(angle)), (int) (y + 66 * Math.sin(angle)));
        }
    }

    private static void star(Crayon c, int x, int y) {
        c.colour(YELLOW).thickness(4).line(x - 10, y, x + 10, y);
        c.line(x, y - 10, x, y + 10);
    }

    private static void figure(Crayon c, int x, int y) {
        c.anyColour().thickness(5).circle(x, y - 40, 28);
        c.line(x, y - 12, x, y + 60);
        c.line(x - 40, y + c.between(-20, 25), x, y + 10);
        c.line(x, y + 10, x + 40, y + c.between(-20, 25));
        c.line(x, y + 60, x - 28, y + 118);
        c.line(x, y + 60, x + 28, y + 118);
        c.disc(x - 10, y - 46, 4);
        c.disc(x + 10, y - 46, 4);
        c.thickness(3).line(x - 13, y - 34, x, y - 26);
        c.line(x, y - 26, x + 13, y - 34);
    }
}
