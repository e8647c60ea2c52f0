package org.skolbro.core.internal.identity;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.skolbro.api.identity.RealIdentity;
import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.person.PersonName;

/**
 * What is sealed of a real identity: a line for each part, the note last.
 *
 * @param formKey which opens the scan of the form
 */
record RealText(RealIdentity real, byte[] formKey) {

    private static final int LINES = 5;

    byte[] written() {
        return String.join("\n", real.name().given(), real.name().family(), real.number().value(), Base64.getEncoder().encodeToString(formKey),
            real.note()).getBytes(StandardCharsets.UTF_8);
    }

    static RealText read(byte[] text) {
        String[] lines = new String(text, StandardCharsets.UTF_8).split("\n", LINES);
        return new RealText(new RealIdentity(new PersonName(lines[0], lines[1]), IdentityNumber.parse(lines[2]), lines[4]),
            Base64.getDecoder().decode(lines[3]));
    }
}
