package org.skolbro.packages.eark.internal;

import java.util.List;

import org.skolbro.core.packing.ChildPackage;
import org.skolbro.core.packing.ChildPackage.Organisation;
import org.skolbro.packages.eark.internal.PackageFiles.Entry;

/** The METS files: what is in the package, with checksums, and how it hangs together. */
final class Mets {

    private static final String SCHEMAS = "http://www.loc.gov/METS/ %sschemas/mets.xsd http://www.w3.org/1999/xlink %sschemas/xlink.xsd "
        + "https://DILCIS.eu/XML/METS/CSIPExtensionMETS %sschemas/DILCISExtensionMETS.xsd "
        + "https://DILCIS.eu/XML/METS/SIPExtensionMETS %sschemas/DILCISExtensionSIPMETS.xsd";
    private static final String CONTENT = "SkolbroElevdokumentation";

    private final ChildPackage content;
    private final String within;
    private final Xml xml;
    private final String at;

    private Mets(ChildPackage content, String id, String profile, String within) {
        this.content = content;
        this.within = within;
        at = content.at().toString();
        xml = new Xml("mets", "xmlns", "http://www.loc.gov/METS/", "xmlns:xlink", "http://www.w3.org/1999/xlink",
            "xmlns:csip", "https://DILCIS.eu/XML/METS/CSIPExtensionMETS", "xmlns:sip", "https://DILCIS.eu/XML/METS/SIPExtensionMETS",
            "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance", "xsi:schemaLocation", SCHEMAS.replace("%s", within.replaceAll("[^/]+/", "../")),
            "OBJID", id, "TYPE", "Other", "csip:OTHERTYPE", "Elevdokumentation", "csip:CONTENTINFORMATIONTYPE", "OTHER",
            "csip:OTHERCONTENTINFORMATIONTYPE", CONTENT, "PROFILE", profile);
    }

    /** What the package has besides its representation. */
    record Parts(List<Entry> described, Entry retention, List<Entry> documentation, List<Entry> schemas, Entry inner) {
    }

    static byte[] ofPackage(ChildPackage content, Profile profile, Parts parts) {
        Mets mets = new Mets(content, content.id(), profile.address(), "");
        mets.header(true);
        mets.described(parts.described());
        mets.preserved("retention", parts.retention(), "OTHER", "SKOLBRO-RETENTION");
        mets.xml.open("fileSec", "ID", "files");
        mets.group("documentation", "Documentation", parts.documentation());
        mets.group("schemas", "Schemas", parts.schemas());
        mets.xml.open("fileGrp", "ID", "rep1", "USE", "Representations/rep1", "csip:CONTENTINFORMATIONTYPE", "OTHER",
            "csip:OTHERCONTENTINFORMATIONTYPE", CONTENT);
        mets.file(parts.inner());
        mets.xml.close().close();
        mets.structure(parts);
        return mets.xml.bytes();
    }

    static byte[] ofRepresentation(ChildPackage content, Profile profile, Entry events, List<Entry> data) {
        Mets mets = new Mets(content, "rep1", profile.address(), SipContent.REPRESENTATION);
        mets.header(false);
        mets.preserved("premis", events, "PREMIS", "");
        mets.xml.open("fileSec", "ID", "files");
        mets.group("data", "Data", data);
        mets.xml.close();
        mets.xml.open("structMap", "ID", "structure", "TYPE", "PHYSICAL", "LABEL", "CSIP").open("div", "ID", "all", "LABEL", "rep1");
        mets.xml.empty("div", "ID", "div-metadata", "LABEL", "Metadata", "ADMID", "premis");
        mets.xml.open("div", "ID", "div-data", "LABEL", "Data").empty("fptr", "FILEID", "data").close();
        mets.xml.close().close();
        return mets.xml.bytes();
    }

    private void header(boolean whole) {
        ChildPackage.Delivery delivery = content.delivery();
        xml.open("metsHdr", "CREATEDATE", at, "LASTMODDATE", at, "RECORDSTATUS", "NEW", "csip:OAISPACKAGETYPE", "SIP");
        xml.open("agent", "ROLE", "CREATOR", "TYPE", "OTHER", "OTHERTYPE", "SOFTWARE").text("name", delivery.software())
            .text("note", delivery.version(), "csip:NOTETYPE", "SOFTWARE VERSION").close();
        if (whole) {
            organisation("ARCHIVIST", delivery.deliverer());
            organisation("CREATOR", delivery.deliverer());
            xml.open("agent", "ROLE", "OTHER", "OTHERROLE", "CONTACT", "TYPE", "INDIVIDUAL").text("name", delivery.contact()).close();
            organisation("PRESERVATION", delivery.archive());
            xml.text("altRecordID", delivery.id(), "TYPE", "REFERENCECODE");
        }
        xml.close();
    }

    private void organisation(String role, Organisation who) {
        xml.open("agent", "ROLE", role, "TYPE", "ORGANIZATION").text("name", who.name());
        if (!who.code().isBlank()) {
            xml.text("note", who.code(), "csip:NOTETYPE", "IDENTIFICATIONCODE");
        }
        xml.close();
    }

    private void described(List<Entry> entries) {
        for (Entry entry : entries) {
            boolean dublinCore = entry.path().endsWith("dc.xml");
            xml.open("dmdSec", "ID", "dmd-" + entry.id(), "CREATED", at, "STATUS", "CURRENT");
            reference(entry, dublinCore ? "DC" : "OTHER", dublinCore ? "" : "SKOLBRO-INDEX");
            xml.close();
        }
    }

    private void preserved(String id, Entry entry, String kind, String other) {
        xml.open("amdSec").open("digiprovMD", "ID", id, "CREATED", at, "STATUS", "CURRENT");
        reference(entry, kind, other);
        xml.close().close();
    }

    private void reference(Entry entry, String kind, String other) {
        xml.empty("mdRef", "LOCTYPE", "URL", "xlink:type", "simple", "xlink:href", relative(entry), "MDTYPE", kind, "OTHERMDTYPE", other,
            "MIMETYPE", entry.mediaType(), "SIZE", Long.toString(entry.bytes()), "CREATED", at, "CHECKSUM", entry.sha256(),
            "CHECKSUMTYPE", "SHA-256");
    }

    private void group(String id, String use, List<Entry> entries) {
        xml.open("fileGrp", "ID", id, "USE", use);
        entries.forEach(this::file);
        xml.close();
    }

    private void file(Entry entry) {
        xml.open("file", "ID", entry.id(), "MIMETYPE", entry.mediaType(), "SIZE", Long.toString(entry.bytes()), "CREATED", at,
            "CHECKSUM", entry.sha256(), "CHECKSUMTYPE", "SHA-256");
        xml.empty("FLocat", "LOCTYPE", "URL", "xlink:type", "simple", "xlink:href", relative(entry)).close();
    }

    /** Addresses are from where the METS file lies. */
    private String relative(Entry entry) {
        return entry.path().substring(within.length());
    }

    private void structure(Parts parts) {
        String described = String.join(" ", parts.described().stream().map(entry -> "dmd-" + entry.id()).toList());
        xml.open("structMap", "ID", "structure", "TYPE", "PHYSICAL", "LABEL", "CSIP").open("div", "ID", "all", "LABEL", content.id());
        xml.empty("div", "ID", "div-metadata", "LABEL", "Metadata", "ADMID", "retention", "DMDID", described);
        xml.open("div", "ID", "div-documentation", "LABEL", "Documentation").empty("fptr", "FILEID", "documentation").close();
        xml.open("div", "ID", "div-schemas", "LABEL", "Schemas").empty("fptr", "FILEID", "schemas").close();
        xml.open("div", "ID", "div-rep1", "LABEL", "Representations/rep1").empty("mptr", "LOCTYPE", "URL", "xlink:type", "simple",
            "xlink:href", parts.inner().path(), "xlink:title", "rep1").close();
        xml.close().close();
    }
}
