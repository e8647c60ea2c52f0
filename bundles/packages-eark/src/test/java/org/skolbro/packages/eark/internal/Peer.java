package org.skolbro.packages.eark.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.roda_project.commons_ip2.model.IPContentInformationType;
import org.roda_project.commons_ip2.model.IPContentType;
import org.roda_project.commons_ip2.model.IPDescriptiveMetadata;
import org.roda_project.commons_ip2.model.IPFile;
import org.roda_project.commons_ip2.model.IPMetadata;
import org.roda_project.commons_ip2.model.IPRepresentation;
import org.roda_project.commons_ip2.model.MetadataType;
import org.roda_project.commons_ip2.model.MetadataType.MetadataTypeEnum;
import org.roda_project.commons_ip2.model.impl.eark.EARKSIP;
import org.roda_project.commons_ip2.model.impl.eark.out.writers.factory.ZipWriteStrategyFactory;

/** The same files made into a package by commons-ip2: those of one of our packages, which lie in a folder for it. */
final class Peer {

    private final List<IPFile> data = new ArrayList<>();
    private final List<Path> described = new ArrayList<>();
    private Path events;

    /** Unpacks all that is not the packaging itself. */
    Peer(Path ours, Path folder) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(ours))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String path = entry.getName().substring(entry.getName().indexOf('/') + 1);
                if (!path.startsWith("schemas/") && !path.endsWith("METS.xml")) {
                    keep(path, zip, folder.resolve(path));
                }
            }
        }
    }

    private void keep(String path, InputStream content, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.copy(content, file);
        if (path.contains("/data/")) {
            data.add(new IPFile(file, List.of(file.getParent().getFileName().toString())));
        } else if (path.endsWith("premis.xml")) {
            events = file;
        } else {
            described.add(file);
        }
    }

    /** @return the zip that it wrote into the folder */
    Path build(Path folder) throws Exception {
        EARKSIP sip = new EARKSIP(UUID.randomUUID().toString(), IPContentType.getMIXED(), IPContentInformationType.getMIXED(), "2.1.0");
        sip.addCreatorSoftwareAgent("peer", "1");
        sip.addSubmitterAgent("Arkivarie Ek", "212000-0000");
        for (Path file : described) {
            boolean dublinCore = file.endsWith("dc.xml");
            sip.addDescriptiveMetadata(new IPDescriptiveMetadata(new IPFile(file),
                new MetadataType(dublinCore ? MetadataTypeEnum.DC : MetadataTypeEnum.OTHER), null));
        }
        sip.addPreservationMetadata(new IPMetadata(new IPFile(events), new MetadataType(MetadataTypeEnum.PREMIS)));
        IPRepresentation representation = new IPRepresentation("rep1");
        sip.addRepresentation(representation);
        data.forEach(representation::addFile);
        return sip.build(new ZipWriteStrategyFactory().create(folder));
    }
}
