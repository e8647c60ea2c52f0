package org.skolbro.packages.eark.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** The package as one zip with one folder: texts deflated, what is compressed already left as it is. */
final class PackageZip extends PackageFiles {

    private final ZipArchiveOutputStream zip;
    private final String root;
    private final boolean compress;

    /** @param compress whether what could be stored is deflated like the texts */
    PackageZip(OutputStream out, String root, boolean compress) {
        this.compress = compress;
        zip = new ZipArchiveOutputStream(out);
        this.root = root + "/";
    }

    @Override
    Entry text(String path, String mediaType, byte[] content) throws IOException {
        zip.setLevel(compress ? Deflater.DEFAULT_COMPRESSION : Deflater.BEST_SPEED);
        zip.putArchiveEntry(deflated(path));
        zip.write(content);
        zip.closeArchiveEntry();
        return entry(path, mediaType, content);
    }

    @Override
    Entry carried(String path, String mediaType, Carried file) throws IOException {
        ZipArchiveEntry entry = deflated(path);
        entry.setSize(file.content().length);
        entry.setCompressedSize(file.deflated().length);
        entry.setCrc(file.crc());
        zip.addRawArchiveEntry(entry, new ByteArrayInputStream(file.deflated()));
        return entry(path, mediaType, file.content().length, file.sha256());
    }

    @Override
    Entry stored(String path, String mediaType, byte[] content) throws IOException {
        if (compress) {
            return text(path, mediaType, content);
        }
        CRC32 check = new CRC32();
        check.update(content);
        ZipArchiveEntry entry = new ZipArchiveEntry(root + path);
        entry.setMethod(ZipArchiveEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(check.getValue());
        zip.putArchiveEntry(entry);
        zip.write(content);
        zip.closeArchiveEntry();
        return entry(path, mediaType, content);
    }

    /** A file of unknown checksum cannot be stored in one pass, so it is deflated at level 0. */
    @Override
    Entry streamed(String path, String mediaType, InputStream content) throws IOException {
        zip.setLevel(Deflater.NO_COMPRESSION);
        zip.putArchiveEntry(deflated(path));
        Counted counted = new Counted(zip);
        content.transferTo(counted);
        zip.closeArchiveEntry();
        return entry(path, mediaType, counted.bytes(), counted.sha256());
    }

    private ZipArchiveEntry deflated(String path) {
        ZipArchiveEntry entry = new ZipArchiveEntry(root + path);
        entry.setMethod(ZipArchiveEntry.DEFLATED);
        return entry;
    }

    /** Does not close what is beneath. */
    void finish() throws IOException {
        zip.finish();
    }
}
