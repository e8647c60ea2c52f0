package org.skolbro.installer.internal.archive;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A component as its description tells it (OSGi Compendium 112). @param services interfaces that it offers */
record PartDescription(String className, List<String> services) {

    static PartDescription read(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
        String className = "";
        List<String> services = new ArrayList<>();
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "implementation" -> className = reader.getAttributeValue(null, "class");
                    case "provide" -> services.add(reader.getAttributeValue(null, "interface"));
                    default -> { }
                }
            }
        }
        return new PartDescription(className == null ? "" : className, List.copyOf(services));
    }
}
