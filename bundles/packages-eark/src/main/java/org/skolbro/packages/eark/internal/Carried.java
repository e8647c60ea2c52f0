package org.skolbro.packages.eark.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A file of this bundle that lies in every package. Read, digested and deflated once for all: done anew for each package it
 * was a third of the work.
 *
 * @param deflated without the head and tail of zlib, as a zip has it
 */
record Carried(byte[] content, byte[] deflated, long crc, String sha256) {

    private static final Map<String, Carried> READ = new ConcurrentHashMap<>();

    static Carried file(String name) {
        return READ.computeIfAbsent(name, Carried::read);
    }

    private static Carried read(String name) {
        try (InputStream in = Carried.class.getResourceAsStream(name)) {
            byte[] content = in.readAllBytes();
            CRC32 check = new CRC32();
            check.update(content);
            return new Carried(content, deflated(content), check.getValue(), HexFormat.of().formatHex(Counted.sha256Digest().digest(content)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static byte[] deflated(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try (DeflaterOutputStream deflating = new DeflaterOutputStream(out, deflater)) {
            deflating.write(content);
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }
}
