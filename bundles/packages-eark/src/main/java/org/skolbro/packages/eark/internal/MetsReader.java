package org.skolbro.packages.eark.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads METS files, one after the other, and holds each against the schema of METS in the same pass. */
final class MetsReader {

    private static final Schema SCHEMA = schema();

    private final XMLReader reader = reader();

    /**
     * @param within folder of the METS file, empty or ending with a slash
     * @throws SAXException when it is no METS file; its message tells what and where
     */
    List<Listed.File> files(byte[] mets, String within) throws SAXException {
        Listed listed = new Listed(within);
        reader.setContentHandler(listed);
        reader.setErrorHandler(listed);
        try {
            reader.parse(new InputSource(new ByteArrayInputStream(mets)));
        } catch (IOException impossible) {
            throw new IllegalStateException("Memory can always be read", impossible);
        }
        return listed.files();
    }

    private static XMLReader reader() {
        // what Karaf puts before the platform's own has no newDefaultNSInstance
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setSchema(SCHEMA);
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            // without a document type there are no entities, and nothing to fetch
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newSAXParser().getXMLReader();
        } catch (ParserConfigurationException | SAXException impossible) {
            throw new IllegalStateException("The platform's parser knows its own features", impossible);
        }
    }

    private static Schema schema() {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        try {
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setResourceResolver(new OwnSchemas());
            return factory.newSchema(new StreamSource(OwnSchemas.open("mets.xsd"), "mets.xsd"));
        } catch (SAXException impossible) {
            throw new IllegalStateException("The schema of METS is carried along", impossible);
        }
    }
}
