package org.skolbro.itests;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes.Name;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

import org.skolbro.api.form.SchoolForm;

/** Makes an add-on of one class, as a vendor's build would. */
public final class AddOnJar {

    private AddOnJar() {
    }

    public static Path of(Path file, Class<? extends SchoolForm> form) {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Bundle-ManifestVersion", "2");
        manifest.getMainAttributes().putValue("Bundle-SymbolicName", form.getName());
        manifest.getMainAttributes().putValue("Bundle-Version", "1.0.0");
        manifest.getMainAttributes().putValue("Service-Component", "OSGI-INF/form.xml");
        manifest.getMainAttributes().putValue("Import-Package", "org.skolbro.api.access,org.skolbro.api.document,org.skolbro.api.form,"
            + "org.skolbro.api.law,org.skolbro.api.register,org.skolbro.api.text");
        String path = form.getName().replace('.', '/') + ".class";
        try (OutputStream out = Files.newOutputStream(file); JarOutputStream jar = new JarOutputStream(out, manifest);
                InputStream bytes = form.getClassLoader().getResourceAsStream(path)) {
            jar.putNextEntry(new ZipEntry(path));
            bytes.transferTo(jar);
            jar.putNextEntry(new ZipEntry("OSGI-INF/form.xml"));
            jar.write(component(form).getBytes(StandardCharsets.UTF_8));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String component(Class<?> form) {
        return """
            <?xml version="1.0"?>
            <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="form">
              <service><provide interface="%s"/></service>
              <implementation class="%s"/>
            </scr:component>
            """.formatted(SchoolForm.class.getName(), form.getName());
    }
}
