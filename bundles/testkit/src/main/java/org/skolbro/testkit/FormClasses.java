package org.skolbro.testkit;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
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
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The classes of a form's bundle, read as bytes: what they name is seen without loading any of it, so that Vaadin need not
 * be here.
 */
final class FormClasses {

    private static final String OURS = "org/skolbro/";
    private static final List<String> OPEN = List.of(OURS + "api/", OURS + "ui/view/");
    private static final List<String> CLOSED = List.of("org/osgi/framework/", "jakarta/persistence/", "javax/persistence/",
        "java/sql/", "javax/sql/", "org/eclipse/persistence/", "javax/script/", "sun/", "jdk/internal/");
    private static final Set<String> FRONT_END = Set.of("JsModule", "JavaScript", "CssImport", "NpmPackage", "StyleSheet",
        "Theme", "Route", "RouteAlias", "Push", "PWA", "Uses");
    private static final Pattern CLASS = Pattern.compile("L?((?:[\\w$-]+/)+[\\w$]+);?");

    private final Class<?> form;
    private final String ownPackage;

    FormClasses(Class<?> form) {
        this.form = form;
        this.ownPackage = form.getPackageName().replace('.', '/') + "/";
    }

    /** What is named and may not be, as {@code class → named}. */
    Set<String> forbidden() throws IOException {
        Set<String> found = new TreeSet<>();
        Path root = root();
        if (Files.isDirectory(root)) {
            scan(root, found);
        } else {
            try (FileSystem jar = FileSystems.newFileSystem(root, Map.of())) {
                scan(jar.getPath("/"), found);
            }
        }
        return found;
    }

    private Path root() {
        CodeSource source = form.getProtectionDomain().getCodeSource();
        try {
            URI place = source.getLocation().toURI();
            return Path.of(place);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The form's classes are in no folder and no jar", e);
        }
    }

    private void scan(Path root, Set<String> found) throws IOException {
        List<Path> classes;
        try (Stream<Path> files = Files.walk(root.resolve(ownPackage))) {
            classes = files.filter(file -> file.toString().endsWith(".class")).toList();
        }
        for (Path file : classes) {
            try (InputStream bytes = Files.newInputStream(file)) {
                names(new DataInputStream(bytes)).stream().filter(this::isForbidden)
                    .forEach(name -> found.add(root.relativize(file) + " → " + name));
            }
        }
    }

    private boolean isForbidden(String name) {
        if (name.startsWith("com/vaadin/")) {
            return FRONT_END.contains(name.substring(name.lastIndexOf('/') + 1));
        }
        return name.startsWith(OURS) && !name.startsWith(ownPackage) && OPEN.stream().noneMatch(name::startsWith)
            || CLOSED.stream().anyMatch(name::startsWith);
    }

    /** All texts of the constant pool (JVMS 4.4) that look like a class or hold some, as descriptors and annotations do. */
    private static Set<String> names(DataInputStream in) throws IOException {
        Set<String> names = new TreeSet<>();
        in.readInt();
        in.readInt();
        int count = in.readUnsignedShort();
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> CLASS.matcher(in.readUTF()).results().forEach(match -> names.add(match.group(1)));
                case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i++;
                }
                case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                default -> throw new IOException("A constant of an unknown kind: " + tag);
            }
        }
        return names;
    }
}
