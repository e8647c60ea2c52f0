package org.skolbro.itests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.skolbro.api.form.AddOnArchive;
import org.skolbro.api.form.SchoolForm;

/** Makes archives as a vendor would, or as nobody should, from compiled classes. */
public final class AddOnJar {

    private static final String API = "org.skolbro.api.access,org.skolbro.api.document,org.skolbro.api.form,org.skolbro.api.law,"
        + "org.skolbro.api.register,org.skolbro.api.text";
    private static final String COMPONENT = """
        <?xml version="1.0"?>
        <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="%s" immediate="true">
          <service><provide interface="%s"/></service>
          <implementation class="%s"/>
        </scr:component>
        """;

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private Manifest manifest = new Manifest();

    private AddOnJar() {
    }

    /** A bundle with one component that is a school form. */
    public static AddOnJar of(Class<?> form) {
        AddOnJar jar = new AddOnJar();
        jar.header("Manifest-Version", "1.0").header("Bundle-ManifestVersion", "2").header("Bundle-SymbolicName", "se.vendor.guest")
            .header("Bundle-Version", "1.0.0").header("Import-Package", API).header("Service-Component", "OSGI-INF/*.xml");
        return jar.component(form, "org.skolbro.api.form.SchoolForm");
    }

    /** The same as a file, with the class's own name for the bundle. */
    public static Path of(Path file, Class<? extends SchoolForm> form) {
        try {
            return Files.write(file, of(form).header("Bundle-SymbolicName", form.getName()).bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another version of a built bundle; nothing else in it is changed. */
    public static AddOnJar again(InputStream built, String version) {
        AddOnJar jar = new AddOnJar();
        try (ZipInputStream zip = new ZipInputStream(built)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    jar.file(entry.getName(), zip.readAllBytes());
                }
            }
            jar.manifest = new Manifest(new ByteArrayInputStream(jar.files.remove(JarFile.MANIFEST_NAME)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jar.header("Bundle-Version", version);
    }

    public AddOnJar component(Class<?> type, String service) {
        return type(type).file("OSGI-INF/" + type.getSimpleName() + ".xml",
            COMPONENT.formatted(type.getName(), service, type.getName()).getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a class; what is nested in it must be added too. */
    public AddOnJar type(Class<?> type) {
        String path = type.getName().replace('.', '/') + ".class";
        try (InputStream in = type.getResourceAsStream("/" + path)) {
            return file(path, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public AddOnJar header(String name, String value) {
        manifest.getMainAttributes().putValue(name, value);
        return this;
    }

    public AddOnJar alsoImporting(String packages) {
        return header("Import-Package", manifest.getMainAttributes().getValue("Import-Package") + "," + packages);
    }

    public AddOnJar file(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    public AddOnArchive archive() {
        return new AddOnArchive(manifest.getMainAttributes().getValue("Bundle-Version") + ".jar", bytes());
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(JarFile.MANIFEST_NAME));
            manifest.write(zip);
            zip.closeEntry();
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
