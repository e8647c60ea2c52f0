package org.skolbro.itests.door;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.skolbro.api.access.Caller;

/** All that a service told with one answer: every text and id in it, however deep. */
final class Told {

    private static final int LARGEST = 8 << 20;
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    private final List<Object> all = new ArrayList<>();
    private final List<byte[]> pdfs = new ArrayList<>();
    private final Map<Object, Boolean> seen = new IdentityHashMap<>();

    void take(Object value) {
        if (value == null || value instanceof Caller || value instanceof Enum || seen.put(value, true) != null) {
            return;
        }
        switch (value) {
            case byte[] bytes -> bytes(bytes);
            case Optional<?> maybe -> maybe.ifPresent(this::take);
            case Map<?, ?> map -> map.forEach((key, one) -> {
                take(key);
                take(one);
            });
            case Iterable<?> many -> many.forEach(this::take);
            case InputStream stream -> stream(stream);
            case Record parts -> record(parts);
            case Throwable problem -> problem(problem);
            default -> other(value);
        }
    }

    /** Every single value: texts, and each part of a record with the record itself. */
    List<Object> all() {
        return all;
    }

    /** Files whose text is compressed, each as it is. */
    List<byte[]> pdfs() {
        return pdfs;
    }

    private void record(Record value) {
        all.add(value);
        for (RecordComponent part : value.getClass().getRecordComponents()) {
            try {
                part.getAccessor().setAccessible(true);
                take(part.getAccessor().invoke(value));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(part.toString(), e);
            }
        }
    }

    private void problem(Throwable problem) {
        all.add(String.valueOf(problem.getMessage()));
        take(problem.getCause());
    }

    private void other(Object value) {
        if (value.getClass().isArray()) {
            for (int i = 0; i < Array.getLength(value); i++) {
                take(Array.get(value, i));
            }
        } else {
            all.add(value.toString());
        }
    }

    private void stream(InputStream stream) {
        try (stream) {
            bytes(stream.readNBytes(LARGEST));
        } catch (IOException e) {
            problem(e);
        }
    }

    /** A file as it is, and what is packed in it. */
    private void bytes(byte[] bytes) {
        all.add(new String(bytes, StandardCharsets.UTF_8));
        if (begins(bytes, PDF)) {
            pdfs.add(bytes);
        }
        if (!begins(bytes, ZIP)) {
            return;
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.add(entry.getName());
                bytes(zip.readAllBytes());
            }
        } catch (IOException e) {
            problem(e);
        }
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        return bytes.length > with.length && Arrays.equals(with, Arrays.copyOf(bytes, with.length));
    }
}
