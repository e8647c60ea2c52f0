package org.skolbro.core.internal.identity;

import java.nio.charset.StandardCharsets;

import org.skolbro.api.identity.RealIdentity;
import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.person.PersonName;

/** How a real identity is written before it is sealed: a line for each part, the note last. */
final class RealText {

    private RealText() {
    }

    static byte[] of(RealIdentity real) {
        return String.join("\n", real.name().given(), real.name().family(), real.number().value(), real.note())
            .getBytes(StandardCharsets.UTF_8);
    }

    static RealIdentity read(byte[] text) {
        String[] lines = new String(text, StandardCharsets.UTF_8).split("\n", 4);
        return new RealIdentity(new PersonName(lines[0], lines[1]), IdentityNumber.parse(lines[2]), lines[3]);
    }
}
