package org.skolbro.packages.eark.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The package as one zip with one folder: texts deflated, what is compressed already left as it is. */
final class PackageZip extends PackageFiles {

    private final ZipOutputStream zip;
    private final String root;
    private final boolean compress;

    /** @param compress whether what could be stored is deflated like the texts */
    PackageZip(OutputStream out, String root, boolean compress) {
        this.compress = compress;
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.root = root + "/";
    }

    @Override
    Entry text(String path, String mediaType, byte[] content) throws IOException {
        zip.setLevel(compress ? Deflater.DEFAULT_COMPRESSION : Deflater.BEST_SPEED);
        zip.setMethod(ZipOutputStream.DEFLATED);
        zip.putNextEntry(new ZipEntry(root + path));
        zip.write(content);
        zip.closeEntry();
        return entry(path, mediaType, content);
    }

    @Override
    Entry stored(String path, String mediaType, byte[] content) throws IOException {
        if (compress) {
            return text(path, mediaType, content);
        }
        CRC32 check = new CRC32();
        check.update(content);
        ZipEntry entry = new ZipEntry(root + path);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(check.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
        return entry(path, mediaType, content);
    }

    /** A file of unknown checksum cannot be stored in one pass, so it is deflated at level 0. */
    @Override
    Entry streamed(String path, String mediaType, InputStream content) throws IOException {
        zip.setLevel(Deflater.NO_COMPRESSION);
        zip.setMethod(ZipOutputStream.DEFLATED);
        zip.putNextEntry(new ZipEntry(root + path));
        Counted counted = new Counted(zip);
        content.transferTo(counted);
        zip.closeEntry();
        return entry(path, mediaType, counted.bytes(), counted.sha256());
    }

    /** Does not close what is beneath. */
    void finish() throws IOException {
        zip.finish();
    }
}
