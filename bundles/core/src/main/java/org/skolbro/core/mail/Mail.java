package org.skolbro.core.mail;

/**
 * A message in plain text (e-postmeddelande).
 *
 * @param to address, as {@link Addresses#isOne} has it
 * @param subject one line; whatever would begin another header is made a blank
 */
public record Mail(String to, String subject, String text) {

    public Mail {
        if (!Addresses.isOne(to)) {
            throw new IllegalArgumentException("A message goes to one address");
        }
        subject = subject.replaceAll("\\p{Cntrl}+", " ").strip();
        text = text.replaceAll("\\r\\n?", "\n");
    }

    /** Neither address nor words: whatever is printed may end up in a log. */
    @Override
    public String toString() {
        return "Mail";
    }
}
