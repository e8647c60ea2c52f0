package org.skolbro.itests.browser;

/** How a page or a dialog looks: pictures of it at a desk and on a telephone, light and dark, and nothing in anybody's way. */
final class Looks {

    private Looks() {
    }

    /** @param name of the pictures; those of the other three end in what they show */
    static void of(BrowserTest journey, String name) {
        journey.picture(name);
        journey.isAccessible();
        journey.prefer("dark");
        journey.picture(name + "-dark");
        journey.hasContrast();
        journey.resize(BrowserTest.PHONE);
        journey.picture(name + "-phone-dark");
        journey.prefer("light");
        journey.picture(name + "-phone");
        journey.resize(BrowserTest.DESK);
    }
}
