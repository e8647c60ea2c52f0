package org.skolbro.packages.eark.internal;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML piece by piece. A sign that XML 1.0 does not know becomes U+FFFD. */
final class Xml {

    private static final Pattern UNKNOWN = Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter writer;

    Xml(String root, String... attributes) {
        try {
            // given a stream, the writer of the platform encodes word by word
            writer = FACTORY.createXMLStreamWriter(out);
            writer.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("Memory can always be written to", impossible);
        }
        open(root, attributes);
    }

    /** @param attributes names and values in turn; one without a value is left out */
    Xml open(String name, String... attributes) {
        return doing(() -> {
            writer.writeCharacters("\n");
            writer.writeStartElement(name);
            for (int at = 0; at < attributes.length; at += 2) {
                if (!attributes[at + 1].isEmpty()) {
                    writer.writeAttribute(attributes[at], clean(attributes[at + 1]));
                }
            }
        });
    }

    Xml close() {
        return doing(writer::writeEndElement);
    }

    Xml empty(String name, String... attributes) {
        return open(name, attributes).close();
    }

    /** An element with text. */
    Xml text(String name, String text, String... attributes) {
        return open(name, attributes).doing(() -> writer.writeCharacters(clean(text))).close();
    }

    byte[] bytes() {
        doing(() -> {
            writer.writeEndDocument();
            writer.flush();
        });
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private static String clean(String text) {
        return text.chars().allMatch(Xml::isPlain) ? text : UNKNOWN.matcher(text).replaceAll("\uFFFD");
    }

    private static boolean isPlain(int sign) {
        return sign >= ' ' && sign < Character.MIN_SURROGATE;
    }

    private Xml doing(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("Memory can always be written to", impossible);
        }
    }

    private interface Step {
        void run() throws XMLStreamException;
    }
}
