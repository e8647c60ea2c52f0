package org.skolbro.register.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.skolbro.core.register.RegisterFile;

/** Files in a zip file. They are read where they lie: no unpacked copy is ever made. */
final class Zip implements Container {

    private final ZipFile zip;
    private final Found<ZipEntry> files = new Found<>();
    private final Limits limits;

    private Zip(ZipFile zip, Limits limits) {
        this.zip = zip;
        this.limits = limits;
        if (zip.size() > limits.entries()) {
            throw new Unsound(Reasons.TOO_MANY);
        }
        for (Iterator<? extends ZipEntry> each = zip.stream().iterator(); each.hasNext();) {
            offer(each.next());
        }
    }

    static Zip of(Path source, Limits limits) throws IOException {
        ZipFile zip = new ZipFile(source.toFile());
        try {
            return new Zip(zip, limits);
        } catch (Unsound fault) {
            zip.close();
            throw fault;
        }
    }

    private void offer(ZipEntry entry) {
        String name = entry.getName();
        boolean leadsOut = name.startsWith("/") || name.contains("\\") || name.contains(":") || name.indexOf('\0') >= 0
            || Arrays.asList(name.split("/")).contains("..");
        if (leadsOut) {
            throw new Unsound(Reasons.BAD_PATH);
        }
        if (!entry.isDirectory()) {
            files.offer(name.substring(name.lastIndexOf('/') + 1), entry);
        }
    }

    @Override
    public Entry entry(RegisterFile file) {
        ZipEntry entry = files.get(file);
        return () -> new BoundedStream(zip.getInputStream(entry), entry.getCompressedSize(), limits);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
