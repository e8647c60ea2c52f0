package org.skolbro.packages.eark.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.ValidatorHandler;

import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** What a METS file says is in its package, read and held against the schema of METS in one pass. */
final class Listed extends DefaultHandler {

    private static final String METS = "http://www.loc.gov/METS/";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final Schema SCHEMA = schema();

    private final String within;
    private final List<File> files = new ArrayList<>();
    private Optional<File> open = Optional.empty();

    private Listed(String within) {
        this.within = within;
    }

    /**
     * A file with what is said of it. A file that is only pointed at has no checksum.
     *
     * @param path in the package, empty when it leads out of it
     * @param bytes -1 when nothing is said
     */
    record File(String path, long bytes, String checksumType, String checksum) {
    }

    /**
     * @param within folder of the METS file, empty or ending with a slash
     * @throws SAXException when it is no METS file; its message tells what and where
     */
    static List<File> in(byte[] mets, String within) throws SAXException {
        Listed listed = new Listed(within);
        ValidatorHandler validating = SCHEMA.newValidatorHandler();
        validating.setContentHandler(listed);
        validating.setErrorHandler(listed);
        try {
            XMLReader reader = reader();
            reader.setContentHandler(validating);
            reader.setErrorHandler(listed);
            reader.parse(new InputSource(new ByteArrayInputStream(mets)));
        } catch (IOException | ParserConfigurationException impossible) {
            throw new IllegalStateException("Memory can always be read", impossible);
        }
        return listed.files;
    }

    private static XMLReader reader() throws ParserConfigurationException, SAXException {
        // what Karaf puts before the platform's own has no newDefaultNSInstance
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        // without a document type there are no entities, and nothing to fetch
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newSAXParser().getXMLReader();
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

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (!uri.equals(METS)) {
            return;
        }
        switch (name) {
            case "file" -> open = Optional.of(file("", attributes));
            case "FLocat" -> open.ifPresent(file -> files.add(new File(path(attributes), file.bytes(), file.checksumType(), file.checksum())));
            case "mdRef" -> files.add(file(path(attributes), attributes));
            case "mptr" -> files.add(new File(path(attributes), -1, "", ""));
            default -> { }
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (uri.equals(METS) && name.equals("file")) {
            open = Optional.empty();
        }
    }

    private static File file(String path, Attributes attributes) {
        String size = attributes.getValue("SIZE");
        return new File(path, size == null ? -1 : Long.parseLong(size.strip()), told(attributes, "CHECKSUMTYPE"), told(attributes, "CHECKSUM"));
    }

    private static String told(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value == null ? "" : value.strip();
    }

    private String path(Attributes attributes) {
        String href = attributes.getValue(XLINK, "href");
        try {
            URI address = new URI(href == null ? "" : href.replace(" ", "%20"));
            if (address.isAbsolute() || address.getPath() == null || address.getPath().startsWith("/")) {
                return "";
            }
            String path = new URI(null, null, "/" + within + address.getPath(), null).normalize().getPath();
            return path.startsWith("/../") ? "" : path.substring(1);
        } catch (URISyntaxException leadsNowhere) {
            return "";
        }
    }

    @Override
    public void error(SAXParseException fault) throws SAXException {
        throw fault;
    }

    @Override
    public void fatalError(SAXParseException fault) throws SAXException {
        throw fault;
    }
}
