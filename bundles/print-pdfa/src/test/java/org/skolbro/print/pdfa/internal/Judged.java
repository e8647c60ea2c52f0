package org.skolbro.print.pdfa.internal;

import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** veraPDF's judgement of a file. */
final class Judged {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Judged() {
    }

    static void complies(String what, byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour)) {
            ValidationResult result = Foundries.defaultInstance().createValidator(flavour, false).validate(parser);
            assertTrue(what + " " + faults(result), result.isCompliant());
        }
    }

    private static String faults(ValidationResult result) {
        return result.getTestAssertions().stream().filter(test -> test.getStatus() == TestAssertion.Status.FAILED).limit(5)
            .map(test -> test.getRuleId() + " " + test.getMessage() + " " + test.getLocation()).toList().toString();
    }
}
