package org.skolbro.api.identity;

/**
 * The scan of a signed form, as it was taken in.
 *
 * @param fileName tells nothing of anybody
 * @param mediaType found in the content: PDF, JPEG or PNG
 */
public record FormScan(String fileName, String mediaType, byte[] content) {

    /** Nothing of it: it shows who somebody really is. */
    @Override
    public String toString() {
        return "FormScan";
    }
}
