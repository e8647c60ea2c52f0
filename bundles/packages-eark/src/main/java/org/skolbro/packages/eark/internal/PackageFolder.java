package org.skolbro.packages.eark.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

import org.skolbro.core.packing.Packer;

/** The package as files in a folder, for whom a browser is to find the documents. */
final class PackageFolder extends PackageFiles {

    private final Packer.Folder folder;

    PackageFolder(Packer.Folder folder) {
        this.folder = folder;
    }

    @Override
    Entry text(String path, String mediaType, byte[] content) throws IOException {
        try (OutputStream out = folder.file(path)) {
            out.write(content);
        }
        return entry(path, mediaType, content);
    }

    @Override
    Entry carried(String path, String mediaType, Carried file) throws IOException {
        return text(path, mediaType, file.content());
    }

    @Override
    Entry stored(String path, String mediaType, byte[] content) throws IOException {
        return text(path, mediaType, content);
    }

    @Override
    Entry streamed(String path, String mediaType, InputStream content) throws IOException {
        try (OutputStream out = folder.file(path)) {
            Counted counted = new Counted(out);
            content.transferTo(counted);
            return entry(path, mediaType, counted.bytes(), counted.sha256());
        }
    }
}
