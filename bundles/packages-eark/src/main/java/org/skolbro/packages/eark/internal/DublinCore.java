package org.skolbro.packages.eark.internal;

import org.skolbro.core.packing.ChildPackage;

/** What the package is, for a reader that knows Dublin Core and nothing else. */
final class DublinCore {

    private DublinCore() {
    }

    static byte[] of(ChildPackage content) {
        Xml xml = new Xml("oai_dc:dc", "xmlns:oai_dc", "http://www.openarchives.org/OAI/2.0/oai_dc/", "xmlns:dc", "http://purl.org/dc/elements/1.1/");
        xml.text("dc:title", "Elevdokumentation: " + content.child().name());
        xml.text("dc:creator", content.delivery().deliverer().name());
        xml.text("dc:date", content.at().toString());
        xml.text("dc:type", "Collection");
        xml.text("dc:language", "sv");
        xml.text("dc:identifier", content.id());
        if (!content.child().number().isEmpty()) {
            xml.text("dc:subject", content.child().number());
        }
        return xml.close().bytes();
    }
}
