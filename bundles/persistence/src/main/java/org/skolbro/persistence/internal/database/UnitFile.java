package org.skolbro.persistence.internal.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The names of the mapped classes, read from the file that the weaver reads at build time: one list, not two.
 *
 * @param unit the name of the persistence unit
 * @param classes entities, embeddables and converters
 * @param root the folder or archive that the file lies in
 */
record UnitFile(String unit, List<String> classes, URL root) {

    private static final String PATH = "META-INF/persistence.xml";

    static UnitFile read() {
        URL file = UnitFile.class.getClassLoader().getResource(PATH);
        try (InputStream in = file.openStream()) {
            return parse(XMLInputFactory.newInstance().createXMLStreamReader(in), root(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the bundle's " + PATH + " cannot be read", e);
        }
    }

    private static UnitFile parse(XMLStreamReader xml, URL root) throws XMLStreamException {
        String unit = null;
        List<String> classes = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "persistence-unit" -> unit = xml.getAttributeValue(null, "name");
                    case "class" -> classes.add(xml.getElementText().trim());
                    default -> { }
                }
            }
        }
        return new UnitFile(unit, List.copyOf(classes), root);
    }

    private static URL root(URL file) throws MalformedURLException {
        String address = file.toString();
        return URI.create(address.substring(0, address.length() - PATH.length())).toURL();
    }
}
