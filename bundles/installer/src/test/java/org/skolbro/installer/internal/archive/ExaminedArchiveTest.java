package org.skolbro.installer.internal.archive;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;
import org.skolbro.api.form.AddOnReport.Signature;
import org.skolbro.api.form.FormId;
import org.skolbro.api.text.Text;
import org.skolbro.core.bundle.ArchiveExaminer.Examined;

public class ExaminedArchiveTest {

    private static final String DANGEROUS = "skolbro.test.dangerous";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final Examiner examiner = new Examiner(new SmallHouse());

    @Test
    public void aGoodOneTellsWhatItBrings() {
        Examined good = examine(new JarMaker());
        assertEquals(List.of(), faults(good));
        assertEquals("se.vendor.support", good.symbolicName());
        assertEquals("1.0.0", good.version());
        assertEquals(Optional.of(new FormId("support")), good.declaration().map(form -> form.id()));
        assertTrue(good.packages().toString(), good.packages().contains("org.skolbro.api.form 1.0.0 – api 1.0.0"));
        assertEquals(new Signature.Missing(), good.signature());
    }

    @Test
    public void whatIsNoArchiveIsRefused() {
        assertRefused("no whole jar", examiner.examine("hello".getBytes(StandardCharsets.UTF_8), List.of(), false));
        byte[] good = new JarMaker().bytes();
        assertRefused("no whole jar", examiner.examine(Arrays.copyOf(good, good.length / 2), List.of(), false));
    }

    @Test
    public void whatIsNoBundleIsRefused() {
        assertRefused("no OSGi bundle", examine(new JarMaker().without("Bundle-SymbolicName")));
        assertRefused("no OSGi bundle", examine(new JarMaker().header("Bundle-Version", "one")));
    }

    @Test
    public void aZipBombIsRefused() {
        assertRefused("larger than", examine(new JarMaker().file("bomb.txt", new byte[70 * 1024 * 1024])));
    }

    @Test
    public void aFileThatWantsToLieOutsideIsRefused() {
        assertRefused("outside", examine(new JarMaker().file("../../etc/users.properties", "karaf = karaf")));
        assertRefused("outside", examine(new JarMaker().file("/etc/passwd", "root")));
        assertRefused("outside", examine(new JarMaker().file("a\\..\\b", "x")));
    }

    @Test
    public void jarsAndNativeCodeInsideAreRefused() {
        assertRefused("may not be in an add-on", examine(new JarMaker().file("lib/hidden.jar", "x")));
        assertRefused("may not be in an add-on", examine(new JarMaker().file("lib/fast.so", "x")));
    }

    @Test
    public void aFileThatOnlyOneOfTheListsHasIsRefused() throws IOException {
        ByteArrayOutputStream hidden = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(hidden)) {
            zip.putNextEntry(new ZipEntry("evil/Hidden.class"));
            zip.write(1);
        }
        // the local entry of the one before the whole of the other
        byte[] before = Arrays.copyOf(hidden.toByteArray(), hidden.toString(StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002"));
        byte[] good = new JarMaker().bytes();
        byte[] both = Arrays.copyOf(before, before.length + good.length);
        System.arraycopy(good, 0, both, before.length, good.length);
        Examined examined = examiner.examine(both, List.of(), false);
        assertEquals(Optional.empty(), examined.declaration());
        assertEquals(1, examined.faults().size());
    }

    @Test
    public void itsActivatorIsNeverCalled() {
        assertRefused("Bundle-Activator", examine(new JarMaker().header("Bundle-Activator", "se.vendor.support.Activator")));
    }

    @Test
    public void headersThatOpenSideDoorsAreRefused() {
        for (String header : List.of("Fragment-Host", "Require-Bundle", "DynamicImport-Package", "Export-Package", "Karaf-Commands")) {
            assertRefused(header, examine(new JarMaker().header(header, "anything")));
        }
        assertRefused("Bundle-ClassPath", examine(new JarMaker().header("Bundle-ClassPath", ".,inner")));
    }

    @Test
    public void anotherVersionOfTheApiIsRefused() {
        assertRefused("another version of Skolbro", examine(new JarMaker().header("Import-Package",
            "org.skolbro.api.form;version=\"[2.0,3)\",org.skolbro.api.document,org.skolbro.api.law,org.skolbro.api.register,org.skolbro.api.text")));
    }

    @Test
    public void thePlatformsOwnNamesAreTaken() {
        assertRefused("taken by the platform", examine(new JarMaker().header("Bundle-SymbolicName", "org.skolbro.core")));
    }

    @Test
    public void closedPackagesAreRefused() {
        for (String closed : List.of("org.osgi.framework", "org.skolbro.core.store", "javax.sql", "jakarta.persistence", "org.skolbro.form.preschool")) {
            assertRefused(closed + " is not open", examine(new JarMaker().header("Import-Package", closed)));
        }
    }

    @Test
    public void classesThatReachForWhatIsClosedAreRefusedBeforeTheyRun() {
        for (String call : List.of("System.exit(1);", "java.lang.Runtime.getRuntime();", "new Thread(() -> { }).start();",
                "try { Class.forName(\"x\"); } catch (Exception e) { }", "try { java.sql.DriverManager.getConnection(\"x\"); } catch (Exception e) { }",
                "Thread.currentThread();", "new java.io.File(\"x\").delete();", "java.util.function.IntConsumer out = System::exit;",
                "getClass().getClassLoader();", "try { new java.net.Socket(\"x\", 1); } catch (Exception e) { }",
                "java.util.ServiceLoader.load(Runnable.class);", "java.lang.invoke.MethodHandles.lookup();")) {
            Examined examined = examine(new JarMaker().form("", "System.setProperty(\"" + DANGEROUS + "\", \"ran\"); " + call));
            assertRefused("not open to add-ons", examined);
            assertEquals(Optional.empty(), examined.declaration());
        }
        assertEquals("none of them ran", null, System.getProperty(DANGEROUS));
    }

    @Test
    public void ordinaryJavaIsOpen() {
        Examined good = examine(new JarMaker().form("private record Pair(String a, int b) { }", """
            Object pair = new Pair("a", 1);
            String text = switch (pair) { case Pair(String a, int b) -> a + b; default -> ""; };
            java.util.List.of(1, 2).stream().map(String::valueOf).toList();
            java.time.LocalDate.EPOCH.plusDays(text.length());
            new java.util.Properties();
            getClass().getResourceAsStream("none");
            """));
        assertEquals(List.of(), faults(good));
    }

    @Test
    public void nativeMethodsAndBrokenClassesAreRefused() {
        assertRefused("native method", examine(new JarMaker().form("native void dive();", "")));
        assertRefused("cannot be read", examine(new JarMaker().file("se/vendor/support/Broken.class", "no class")));
    }

    @Test
    public void aFormThatThrowsIsToldByItsException() {
        assertRefused("java.lang.IllegalStateException", examine(new JarMaker().form("", "if (true) throw new IllegalStateException();")));
        assertRefused("java.lang.IllegalStateException", examine(new JarMaker().form(
            "public Support() { throw new IllegalStateException(); }", "")));
        assertRefused("could not say", examine(new JarMaker().form("static { if (true) throw new IllegalStateException(); }", "")));
    }

    @Test
    public void aFormThatNeedsSomethingToBeMadeIsRefused() {
        assertRefused("without arguments", examine(new JarMaker().form("public Support(String name) { }", "")));
    }

    @Test
    public void aFormThatChangesItsMindIsRefused() {
        assertRefused("answers differently", examine(new JarMaker().form("private int asked;", """
            if (asked++ > 0) return FormDeclaration.of("support", Text.sv("Annat").en("Other")).build();
            """)));
    }

    @Test
    public void anotherServiceThanFormAndViewsIsRefused() {
        assertRefused("java.time.Clock", examine(new JarMaker().header("Service-Component", "OSGI-INF/*.xml").file("OSGI-INF/clock.xml", """
            <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="clock">
              <service><provide interface="java.time.Clock"/></service><implementation class="se.vendor.support.Support"/>
            </scr:component>
            """)));
        assertRefused("no component that is a SchoolForm", examine(new JarMaker().without("Service-Component")));
        assertRefused("component description", examine(new JarMaker().header("Service-Component", "OSGI-INF/none.xml")));
    }

    @Test
    public void aSignatureIsTrustedWhenItsCertificateIs() throws Exception {
        Path key = key("vendor");
        Examined strange = examiner.examine(signed(key, new JarMaker().bytes()), List.of(certificate(key("other"))), true);
        assertEquals(Optional.of(false), trusted(strange));
        assertEquals("its code does not run", Optional.empty(), strange.declaration());
        Examined known = examiner.examine(signed(key, new JarMaker().bytes()), List.of(certificate(key)), true);
        assertEquals(Optional.of(true), trusted(known));
        assertEquals(List.of(), faults(known));
        assertTrue(known.declaration().isPresent());
    }

    @Test
    public void anUnsignedOneDoesNotRunWhereOnlyTrustedOnesMay() {
        Examined unsigned = examiner.examine(new JarMaker().bytes(), List.of(), true);
        assertEquals(new Signature.Missing(), unsigned.signature());
        assertEquals(Optional.empty(), unsigned.declaration());
    }

    @Test
    public void aByteThatChangedAfterSigningIsFound() throws Exception {
        Path key = key("vendor");
        byte[] signed = signed(key, new JarMaker().file("note.txt", "kind").bytes());
        assertTrue(examiner.examine(replaced(signed, "note.txt", "evil"), List.of(certificate(key)), false).signature()
            instanceof Signature.Broken);
        assertTrue(examiner.examine(replaced(signed, "extra.txt", "more"), List.of(certificate(key)), false).signature()
            instanceof Signature.Broken);
        assertTrue(examiner.examine(replaced(signed, "note.txt", null), List.of(certificate(key)), false).signature()
            instanceof Signature.Broken);
    }

    private Examined examine(JarMaker jar) {
        return examiner.examine(jar.bytes(), List.of(), false);
    }

    private static List<String> faults(Examined examined) {
        return examined.faults().stream().map(Text::en).toList();
    }

    private static void assertRefused(String because, Examined examined) {
        assertTrue(because + " in " + faults(examined), faults(examined).stream().anyMatch(fault -> fault.contains(because)));
    }

    private static Optional<Boolean> trusted(Examined examined) {
        return examined.signature() instanceof Signature.Valid valid ? Optional.of(valid.trusted()) : Optional.empty();
    }

    private Path key(String name) throws Exception {
        Path store = folder.getRoot().toPath().resolve(name + ".p12");
        if (!Files.exists(store)) {
            run("keytool", "-genkeypair", "-alias", "key", "-keyalg", "EC", "-dname", "CN=" + name, "-validity", "30", "-storetype",
                "PKCS12", "-keystore", store.toString(), "-storepass", "secret");
        }
        return store;
    }

    private X509Certificate certificate(Path store) throws Exception {
        Path file = Path.of(store + ".cer");
        run("keytool", "-exportcert", "-alias", "key", "-keystore", store.toString(), "-storepass", "secret", "-file", file.toString());
        return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(Files.newInputStream(file));
    }

    private byte[] signed(Path store, byte[] jar) throws Exception {
        Path file = folder.newFile().toPath();
        Files.write(file, jar);
        run("jarsigner", "-keystore", store.toString(), "-storepass", "secret", file.toString(), "key");
        return Files.readAllBytes(file);
    }

    private static void run(String... command) throws Exception {
        command[0] = Path.of(System.getProperty("java.home"), "bin", command[0]).toString();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(said, 0, process.waitFor());
    }

    /** The same archive with another text in a file, or without it. */
    private byte[] replaced(byte[] jar, String name, String text) throws IOException {
        Path file = folder.newFile().toPath();
        Files.write(file, jar);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var in = new java.util.zip.ZipFile(file.toFile()); ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry : in.stream().filter(each -> !each.getName().equals(name)).collect(Collectors.toList())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(in.getInputStream(entry).readAllBytes());
            }
            if (text != null) {
                out.putNextEntry(new ZipEntry(name));
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** Offers the API of the class path in version 1.0.0, and has a bundle named as the core. */
    private static final class SmallHouse implements House {

        private static final Set<String> PLATFORM = Set.of("org.skolbro.core");

        @Override
        public Optional<Offer> offer(String packageName, VersionRange range) {
            return packageName.startsWith("org.skolbro.api.") && range.includes(new Version("1.0.0"))
                ? Optional.of(new Offer("api 1.0.0", "1.0.0", name -> getClass().getClassLoader().loadClass(name))) : Optional.empty();
        }

        @Override
        public boolean has(String namespace, String filter) {
            return true;
        }

        @Override
        public boolean isTaken(String symbolicName) {
            return PLATFORM.contains(symbolicName);
        }

        @Override
        public List<String> dependents(String symbolicName) {
            return List.of();
        }
    }
}
