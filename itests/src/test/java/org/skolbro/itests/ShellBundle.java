package org.skolbro.itests;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes.Name;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Makes a bundle of test classes, one of them a shell command, to be installed into a server that was started by its script. */
public final class ShellBundle {

    private ShellBundle() {
    }

    /** @return {@code file}, with the classes and what is nested in them */
    public static Path of(Path file, Class<?> command, Class<?>... others) {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Bundle-ManifestVersion", "2");
        manifest.getMainAttributes().putValue("Bundle-SymbolicName", command.getName());
        manifest.getMainAttributes().putValue("Karaf-Commands", command.getPackageName());
        manifest.getMainAttributes().putValue("Import-Package",
            "org.apache.karaf.shell.api.action,org.apache.karaf.shell.api.action.lifecycle");
        manifest.getMainAttributes().putValue("DynamicImport-Package", "*");
        try (OutputStream out = Files.newOutputStream(file); JarOutputStream jar = new JarOutputStream(out, manifest)) {
            add(jar, command);
            for (Class<?> other : others) {
                add(jar, other);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(JarOutputStream jar, Class<?> type) throws IOException {
        Path classes = Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
        Path folder = classes.resolve(type.getPackageName().replace('.', '/'));
        try (Stream<Path> files = Files.list(folder)) {
            String name = type.getSimpleName();
            List<Path> whole = files.filter(file -> file.getFileName().toString().matches(name + "(\\$.*)?\\.class")).toList();
            for (Path file : whole) {
                jar.putNextEntry(new ZipEntry(classes.relativize(file).toString()));
                Files.copy(file, jar);
                jar.closeEntry();
            }
        }
    }
}
