package org.skolbro.ui.internal.retention;

import com.vaadin.flow.component.html.Code;

/** A digest in groups of four, so that two people can compare it aloud. */
final class Fingerprint extends Code {

    Fingerprint(String digest) {
        super(grouped(digest));
        addClassName("secret");
    }

    static String grouped(String digest) {
        return digest.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
