package org.skolbro.packages.eark.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** What a METS file says is in its package. */
final class Listed extends DefaultHandler {

    private static final String METS = "http://www.loc.gov/METS/";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    /** Nothing in it is encoded, and no step leads upwards. */
    private static final Pattern PLAIN = Pattern.compile("[\\w-][\\w.-]*+(?:/[\\w-][\\w.-]*+)*+");

    private final String within;
    private final List<File> files = new ArrayList<>();
    private Optional<File> open = Optional.empty();

    /** @param within folder of the METS file, empty or ending with a slash */
    Listed(String within) {
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

    List<File> files() {
        return files;
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
        if (href != null && PLAIN.matcher(href).matches()) {
            return within + href;
        }
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
