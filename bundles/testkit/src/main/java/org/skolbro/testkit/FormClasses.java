package org.skolbro.testkit;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.skolbro.core.bundle.GuestRules;

/**
 * The classes that a form brings, read as bytes and held to the rules that the installer holds them to: what they name is seen
 * without loading any of it, so that Vaadin need not be here.
 */
final class FormClasses {

    private static final String CLASS = ".class";

    private final Class<?> form;

    FormClasses(Class<?> form) {
        this.form = form;
    }

    /** What is named or called and may not be, as {@code class → named}. */
    Set<String> forbidden() throws IOException {
        Path root = root();
        if (Files.isDirectory(root)) {
            return forbidden(root);
        }
        try (FileSystem jar = FileSystems.newFileSystem(root, Map.of())) {
            return forbidden(jar.getPath("/"));
        }
    }

    private Path root() {
        CodeSource source = form.getProtectionDomain().getCodeSource();
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The form's classes are in no folder and no jar", e);
        }
    }

    private static Set<String> forbidden(Path root) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(root)) {
            files = all.filter(file -> file.toString().endsWith(CLASS)).toList();
        }
        Set<String> own = files.stream().map(file -> name(root, file)).collect(Collectors.toSet());
        Set<String> found = new TreeSet<>();
        for (Path file : files) {
            String name = name(root, file);
            closed(file, own).forEach(closed -> found.add(name + CLASS + " → " + closed));
        }
        return found;
    }

    private static Set<String> closed(Path file, Set<String> own) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            ConstantPool pool = ConstantPool.read(new DataInputStream(bytes));
            Set<String> closed = new TreeSet<>();
            pool.classes().filter(named -> !own.contains(named) && !GuestRules.opens(named)).forEach(closed::add);
            pool.described().filter(named -> !own.contains(named) && GuestRules.forbids(named)).forEach(closed::add);
            pool.calls().filter(call -> !own.contains(call.owner()) && GuestRules.opens(call.owner())
                && !GuestRules.opens(call.owner(), call.method())).forEach(call -> closed.add(call.owner() + "." + call.method()));
            return closed;
        }
    }

    private static String name(Path root, Path file) {
        String path = root.relativize(file).toString().replace('\\', '/');
        return path.substring(0, path.length() - CLASS.length());
    }
}
