package org.skolbro.packages.eark.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.skolbro.api.document.Attachment;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.core.packing.ChildPackage;
import org.skolbro.core.packing.ChildPackage.Paper;
import org.skolbro.packages.eark.internal.PackageFiles.Entry;

/** Fills one package: data first, then what describes it, the METS files last, because they know all checksums. */
final class SipContent {

    static final String REPRESENTATION = "representations/rep1/";
    private static final String XML = "application/xml";
    private static final String JSON = "application/json";
    private static final List<String> SCHEMAS = List.of("mets.xsd", "xlink.xsd", "DILCISExtensionMETS.xsd",
        "DILCISExtensionSIPMETS.xsd", "premis.xsd", "skolbro-document-1.0.xsd", "skolbro-retention-1.0.xsd");

    private final ChildPackage content;
    private final PackageFiles zip;
    private final Told told;
    private final Profile profile;
    private final Premis premis;
    private final Index index;
    private final RetentionXml retention;
    private final List<Entry> data = new ArrayList<>();
    private int documents;

    /** Told after each document where its files lie. */
    interface Told {
        void document(Paper paper, Entry printed, Entry data, List<Entry> files);
    }

    SipContent(ChildPackage content, PackageFiles zip, Profile profile, Told told) {
        this.content = content;
        this.zip = zip;
        this.told = told;
        this.profile = profile;
        premis = new Premis(content);
        index = new Index(content.child());
        retention = new RetentionXml();
    }

    int documents() {
        return documents;
    }

    void write() throws IOException {
        while (content.documents().hasNext()) {
            document(content.documents().next());
        }
        List<Entry> described = List.of(zip.text("metadata/descriptive/dc.xml", XML, DublinCore.of(content)),
            zip.text("metadata/descriptive/index.json", JSON, index.json()),
            zip.text("metadata/descriptive/index.csv", "text/csv", index.csv()));
        Entry events = zip.text(REPRESENTATION + "metadata/preservation/premis.xml", XML, premis.xml());
        Entry periods = zip.text("metadata/preservation/retention.xml", XML, retention.xml());
        List<Entry> documentation = List.of(zip.carried("documentation/LASMIG.txt", "text/plain", Carried.file("LASMIG.txt")));
        List<Entry> schemas = new ArrayList<>();
        for (String name : SCHEMAS) {
            schemas.add(zip.carried("schemas/" + name, XML, Carried.file("schemas/" + name)));
        }
        Entry inner = zip.text(REPRESENTATION + "METS.xml", XML, Mets.ofRepresentation(content, profile, events, data));
        zip.text("METS.xml", XML, Mets.ofPackage(content, profile, new Mets.Parts(described, periods, documentation, schemas, inner)));
    }

    private void document(Paper paper) throws IOException {
        String folder = "data/%04d_%s_%s/".formatted(++documents, paper.document().date(),
            paper.document().type().id().value().replaceAll("[^a-z0-9-]", "-"));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        paper.pdf().accept(pdf);
        Entry printed = zip.stored(REPRESENTATION + folder + "handling.pdf", "application/pdf", pdf.toByteArray());
        Entry json = zip.text(REPRESENTATION + folder + "handling.json", JSON, DocumentJson.of(paper));
        Entry xml = zip.text(REPRESENTATION + folder + "handling.xml", XML, DocumentXml.of(paper));
        List<Entry> files = new ArrayList<>();
        for (int number = 0; number < paper.files().size(); number++) {
            files.add(file(folder + "bilaga-%02d".formatted(number + 1), paper.files().get(number)));
        }
        premis.document(paper, printed, List.of(json, xml), files);
        index.document(paper, printed, files);
        retention.document(paper);
        data.addAll(List.of(printed, json, xml));
        data.addAll(files);
        told.document(paper, printed, json, files);
    }

    private Entry file(String path, ChildPackage.File file) throws IOException {
        Attachment known = file.attachment();
        try (InputStream in = file.content().get()) {
            Entry written = zip.streamed(REPRESENTATION + path + ending(known.mediaType()), known.mediaType(), in);
            if (!written.sha256().equals(known.sha256())) {
                throw new StorageFailure("Attachment " + known.id() + " is not what its checksum says");
            }
            return written;
        }
    }

    private static String ending(String mediaType) {
        return switch (mediaType) {
            case "image/jpeg" -> ".jpg";
            case "application/pdf" -> ".pdf";
            case "text/plain" -> ".txt";
            default -> "." + mediaType.replaceAll(".*/", "").replaceAll("[^a-z0-9]", "");
        };
    }
}
