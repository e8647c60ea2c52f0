package org.skolbro.demo.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A text file inside this bundle, in UTF-8. Lines that are empty or start with # are for its writers only. */
public final class Resource {

    private Resource() {
    }

    /** @param path below {@code org/skolbro/demo} */
    public static List<String> lines(String path) {
        try (InputStream in = Resource.class.getResourceAsStream("/org/skolbro/demo/" + path)) {
            if (in == null) {
                throw new IllegalArgumentException("This bundle has no " + path);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + path + " of this bundle", e);
        }
    }

    public static List<String> words(String path) {
        return lines(path).stream().flatMap(line -> Arrays.stream(line.split(" "))).toList();
    }
}
