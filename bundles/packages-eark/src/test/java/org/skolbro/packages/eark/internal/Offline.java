package org.skolbro.packages.eark.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;

/** Finds schemas that a schema imports among those of the package, whatever address it gives; nothing is fetched. */
final class Offline implements LSResourceResolver {

    private final ZipFile zip;

    Offline(ZipFile zip) {
        this.zip = zip;
    }

    @Override
    public LSInput resolveResource(String type, String namespace, String publicId, String systemId, String base) {
        String name = systemId.replaceAll(".*/", "");
        ZipEntry entry = zip.stream().filter(each -> each.getName().endsWith("schemas/" + name)).findFirst()
            .orElseThrow(() -> new AssertionError("Not in the package: " + systemId));
        try (InputStream in = zip.getInputStream(entry)) {
            return OwnSchemas.input(name, new ByteArrayInputStream(in.readAllBytes()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
