package org.skolbro.installer.internal.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Makes archives as a vendor would, or as nobody should. Starts with a good one. */
final class JarMaker {

    private static final String FORM = """
        package se.vendor.support;
        import org.skolbro.api.document.*;
        import org.skolbro.api.form.*;
        import org.skolbro.api.law.LegalBasis;
        import org.skolbro.api.register.SchoolType;
        import org.skolbro.api.text.Text;
        public class Support implements SchoolForm {
            %s
            public FormDeclaration declaration() {
                %s
                Text word = Text.sv("Ord").en("Word");
                return FormDeclaration.of("support", word).serves(new SchoolType("SP"))
                    .documents(DocumentType.named("support/log", word).because(LegalBasis.of("1 §"))
                        .fields(Field.text("a", word, word)).build()).build();
            }
        }
        """;

    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    JarMaker() {
        headers.put("Manifest-Version", "1.0");
        headers.put("Bundle-ManifestVersion", "2");
        headers.put("Bundle-SymbolicName", "se.vendor.support");
        headers.put("Bundle-Version", "1.0.0");
        headers.put("Import-Package", "org.skolbro.api.document;version=\"[1.0,2)\",org.skolbro.api.form;version=\"[1.0,2)\","
            + "org.skolbro.api.law,org.skolbro.api.register,org.skolbro.api.text");
        headers.put("Service-Component", "OSGI-INF/support.xml");
        file("OSGI-INF/support.xml", """
            <?xml version="1.0"?>
            <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="support">
              <service><provide interface="org.skolbro.api.form.SchoolForm"/></service>
              <implementation class="se.vendor.support.Support"/>
            </scr:component>
            """);
        form("", "");
    }

    /** @param members of the form's class; @param before what its declaration does first */
    JarMaker form(String members, String before) {
        return source("se/vendor/support/Support", FORM.formatted(members, before));
    }

    JarMaker header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    JarMaker without(String header) {
        headers.remove(header);
        return this;
    }

    JarMaker file(String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    JarMaker file(String name, byte[] bytes) {
        files.put(name, bytes);
        return this;
    }

    JarMaker source(String name, String source) {
        files.putAll(compiled(name, source));
        return this;
    }

    byte[] bytes() {
        StringBuilder manifest = new StringBuilder();
        headers.forEach((name, value) -> manifest.append((name + ": " + value).replaceAll("(.{70})(?=.)", "$1\r\n ")).append("\r\n"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "META-INF/MANIFEST.MF", manifest.toString().getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                put(zip, file.getKey(), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private static Map<String, byte[]> compiled(String name, String source) {
        Map<String, ByteArrayOutputStream> classes = new LinkedHashMap<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavaFileManager inMemory = new ForwardingJavaFileManager<>(compiler.getStandardFileManager(null, null, null)) {
            @Override
            public JavaFileObject getJavaFileForOutput(Location place, String type, JavaFileObject.Kind kind, FileObject from) {
                return new SimpleJavaFileObject(URI.create("memory:///" + type.replace('.', '/') + ".class"), kind) {
                    @Override
                    public ByteArrayOutputStream openOutputStream() {
                        return classes.computeIfAbsent(type.replace('.', '/') + ".class", first -> new ByteArrayOutputStream());
                    }
                };
            }
        };
        JavaFileObject unit = new SimpleJavaFileObject(URI.create("memory:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignore) {
                return source;
            }
        };
        List<String> options = List.of("--release", "21", "-proc:none", "-classpath", System.getProperty("java.class.path"));
        if (!compiler.getTask(null, inMemory, null, options, null, List.of(unit)).call()) {
            throw new IllegalArgumentException("The source does not compile");
        }
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        classes.forEach((file, written) -> bytes.put(file, written.toByteArray()));
        return bytes;
    }
}
