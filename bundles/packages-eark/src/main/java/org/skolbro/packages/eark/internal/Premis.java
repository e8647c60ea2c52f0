package org.skolbro.packages.eark.internal;

import java.util.ArrayList;
import java.util.List;

import org.skolbro.core.packing.ChildPackage;
import org.skolbro.core.packing.ChildPackage.Paper;
import org.skolbro.packages.eark.internal.PackageFiles.Entry;

/** The PREMIS file: each file with its checksum, and what was done: finalised, rendered as PDF, checked, packed. */
final class Premis {

    private static final String LOCAL = "local";
    private static final String SOFTWARE = "software";

    private final ChildPackage content;
    private final List<Entry> files = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();

    Premis(ChildPackage content) {
        this.content = content;
    }

    private record Event(String type, String at, String detail, String agent, List<Entry> objects) {
    }

    void document(Paper paper, Entry pdf, List<Entry> data, List<Entry> attachments) {
        files.add(pdf);
        files.addAll(data);
        files.addAll(attachments);
        events.add(new Event("creation", paper.document().finalisedAt().toString(), "Handlingen upprättades. Handlings-id "
            + paper.document().id() + ", kontrollsumma i liggaren " + paper.document().hash(), "deliverer", data));
        events.add(new Event("migration", content.at().toString(), "Handlingen återgavs som PDF/A-2a och PDF/UA-1", SOFTWARE, List.of(pdf)));
        if (!attachments.isEmpty()) {
            events.add(new Event("fixity check", content.at().toString(), "SHA-256 är den som räknades när filen togs emot", SOFTWARE, attachments));
        }
    }

    byte[] xml() {
        Xml xml = new Xml("premis", "xmlns", "http://www.loc.gov/premis/v3", "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance",
            "xsi:schemaLocation", "http://www.loc.gov/premis/v3 ../../../../schemas/premis.xsd", "version", "3.0");
        xml.open("object", "xsi:type", "representation");
        identifier(xml, "objectIdentifier", content.id()).close();
        files.forEach(file -> object(xml, file));
        events.add(new Event("information package creation", content.at().toString(), "Paketet skapades för leverans "
            + content.delivery().id(), SOFTWARE, List.of()));
        for (int number = 0; number < events.size(); number++) {
            event(xml, "event-" + (number + 1), events.get(number));
        }
        agent(xml, SOFTWARE, content.delivery().software(), SOFTWARE, content.delivery().version());
        agent(xml, "deliverer", content.delivery().deliverer().name(), "organization", "");
        return xml.close().bytes();
    }

    private static void object(Xml xml, Entry file) {
        xml.open("object", "xsi:type", "file");
        identifier(xml, "objectIdentifier", relative(file));
        xml.open("objectCharacteristics").open("fixity").text("messageDigestAlgorithm", "SHA-256")
            .text("messageDigest", file.sha256()).close().text("size", Long.toString(file.bytes()))
            .open("format").open("formatDesignation").text("formatName", file.mediaType()).close().close().close().close();
    }

    private void event(Xml xml, String id, Event event) {
        xml.open("event");
        identifier(xml, "eventIdentifier", id).text("eventType", event.type()).text("eventDateTime", event.at());
        xml.open("eventDetailInformation").text("eventDetail", event.detail()).close();
        xml.open("eventOutcomeInformation").text("eventOutcome", "success").close();
        identifier(xml, "linkingAgentIdentifier", event.agent());
        event.objects().forEach(file -> identifier(xml, "linkingObjectIdentifier", relative(file)));
        xml.close();
    }

    private static void agent(Xml xml, String id, String name, String type, String version) {
        xml.open("agent");
        identifier(xml, "agentIdentifier", id).text("agentName", name).text("agentType", type);
        if (!version.isEmpty()) {
            xml.text("agentVersion", version);
        }
        xml.close();
    }

    private static String relative(Entry file) {
        return file.path().substring(SipContent.REPRESENTATION.length());
    }

    private static Xml identifier(Xml xml, String kind, String value) {
        return xml.open(kind).text(kind + "Type", LOCAL).text(kind + "Value", value).close();
    }
}
