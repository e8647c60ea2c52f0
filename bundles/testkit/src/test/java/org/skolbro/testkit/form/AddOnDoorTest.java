package org.skolbro.testkit.form;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.junit.Assert.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.form.AddOnArchive;
import org.skolbro.api.form.AddOnArrival;
import org.skolbro.api.form.AddOnReport;
import org.skolbro.api.form.AddOnReport.Signature;
import org.skolbro.api.form.FormDeclaration;
import org.skolbro.api.form.FormId;
import org.skolbro.api.form.FormSwitch;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.problem.NotPermitted;
import org.skolbro.api.text.Text;
import org.skolbro.core.bundle.ArchiveExaminer;
import org.skolbro.core.bundle.ArchiveIntake;
import org.skolbro.testkit.InMemoryPlatform;
import org.skolbro.testkit.InventedForm;

/** What the core says to an archive that has been examined. */
public class AddOnDoorTest {

    private static final FormId FORM = new FormId("invented");
    private static final Text BROKEN = Text.sv("Filen är ingen hel jar-fil.").en("The file is no whole jar file.");

    private final InMemoryPlatform platform = new InMemoryPlatform();
    private final Caller administrator = platform.callers().administrator();
    private Optional<FormDeclaration> declared = Optional.of(new InventedForm().declaration());
    private String version = "1.0.0";
    private String bundle = "se.vendor.invented";
    private Signature signature = new Signature.Valid("CN=Vendor", "ab", true);
    private List<Text> faults = List.of();
    private boolean onlyTrusted;
    private byte[] examined;

    public AddOnDoorTest() {
        platform.switchboard().inspection.bind(new Reader());
    }

    @Test
    public void aGoodArchiveIsStoredAndWanted() {
        assertTrue(install("a") instanceof Outcome.Done);
        assertEquals("1.0.0", platform.forms().all(administrator).getFirst().wish().version());
        assertEquals(List.of(FormSwitch.Act.INSTALL), acts());
    }

    @Test
    public void aNewVersionIsAnUpgradeAndTheOldOneStays() {
        install("a");
        version = "1.1.0";
        install("b");
        assertEquals(Optional.of("1.0.0"), platform.forms().all(administrator).getFirst().wish().before());
        assertEquals(List.of(FormSwitch.Act.UPGRADE, FormSwitch.Act.INSTALL), acts());
    }

    @Test
    public void theSameVersionWithOtherContentIsRefused() {
        install("a");
        assertTrue(install("b") instanceof Outcome.Refused);
    }

    @Test
    public void anotherBundleCannotTakeTheForm() {
        install("a");
        bundle = "se.stranger.invented";
        version = "2.0.0";
        assertTrue(install("b") instanceof Outcome.Refused);
    }

    @Test
    public void whatIsNoArchiveChangesNothingAndSaysWhy() {
        declared = Optional.empty();
        bundle = "";
        version = "";
        signature = new Signature.Missing();
        faults = List.of(BROKEN);
        AddOnReport report = platform.switchboard().addOns.examine(administrator, archive("a"));
        assertTrue(report.faults().contains(BROKEN));
        assertEquals("a.jar", report.name().sv());
        assertTrue(install("a") instanceof Outcome.Refused);
        assertEquals(List.of(), platform.forms().all(administrator));
    }

    @Test
    public void aDeclarationWithFaultsIsRefused() {
        declared = Optional.of(FormDeclaration.of("empty", BROKEN).build());
        assertFalse(platform.switchboard().addOns.examine(administrator, archive("a")).installable());
    }

    @Test
    public void aSignatureIsRequiredUntilSomebodySaysOtherwise() {
        signature = new Signature.Missing();
        assertTrue(install("a") instanceof Outcome.Refused);
        assertTrue(onlyTrusted);
        platform.switchboard().addOns.requireSignatures(administrator, false);
        assertTrue(install("a") instanceof Outcome.Done);
        assertFalse(onlyTrusted);
    }

    @Test
    public void aBrokenSignatureIsNeverTaken() {
        platform.switchboard().addOns.requireSignatures(administrator, false);
        signature = new Signature.Broken(BROKEN);
        assertTrue(install("a") instanceof Outcome.Refused);
    }

    @Test
    public void onlyThoseWhoConfigureMayInstall() {
        Caller archivist = platform.callers().archivist();
        assertThrows(NotPermitted.class, () -> platform.switchboard().addOns.examine(archivist, archive("a")));
        assertThrows(NotPermitted.class, () -> platform.switchboard().addOns.install(archivist, archive("a"), ""));
        assertThrows(NotPermitted.class, () -> platform.switchboard().addOns.requireSignatures(archivist, false));
    }

    @Test
    public void aKarIsTheOneJarInItsRepository() throws IOException {
        byte[] jar = "jar".getBytes();
        AddOnArchive kar = new AddOnArchive("vendor.kar", kar("repository/se/vendor/a/1.0.0/a-1.0.0.jar"));
        if (platform.switchboard().addOns.install(administrator, kar, "") instanceof Outcome.Done<AddOnReport>(AddOnReport report)) {
            assertArrayEquals(jar, examined);
            assertEquals(jar.length, report.bytes());
        } else {
            fail("It was refused");
        }
    }

    @Test
    public void aKarWithSeveralJarsIsNotOpened() throws IOException {
        byte[] kar = kar("repository/a.jar", "repository/b.jar");
        platform.switchboard().addOns.examine(administrator, new AddOnArchive("vendor.kar", kar));
        assertArrayEquals(kar, examined);
    }

    @Test
    public void whatLayInTheFolderIsToldAfterwards() {
        intake().fromFolder(archive("a"));
        signature = new Signature.Broken(BROKEN);
        intake().fromFolder(archive("b"));
        intake().refused("huge.jar", 1L << 40, BROKEN);
        List<AddOnArrival> arrivals = platform.switchboard().addOns.arrivals(administrator);
        assertEquals(List.of("huge.jar", "b.jar", "a.jar"), arrivals.stream().map(one -> one.report().fileName()).toList());
        assertEquals(List.of(false, false, true), arrivals.stream().map(one -> one.report().installable()).toList());
        assertThrows(NotPermitted.class, () -> platform.switchboard().addOns.arrivals(platform.callers().archivist()));
    }

    private ArchiveIntake intake() {
        return (ArchiveIntake) platform.switchboard().addOns;
    }

    private static byte[] kar(String... jars) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("repository/features.xml"));
            zip.write("<features/>".getBytes());
            for (String jar : jars) {
                zip.putNextEntry(new ZipEntry(jar));
                zip.write("jar".getBytes());
            }
        }
        return bytes.toByteArray();
    }

    private Outcome<AddOnReport> install(String content) {
        return platform.switchboard().addOns.install(administrator, archive(content), "");
    }

    private static AddOnArchive archive(String content) {
        return new AddOnArchive(content + ".jar", content.getBytes());
    }

    private List<FormSwitch.Act> acts() {
        return platform.forms().history(administrator, FORM).stream().map(FormSwitch::act).toList();
    }

    private final class Reader implements ArchiveExaminer {

        @Override
        public Examined examine(byte[] archive, Collection<X509Certificate> trusted, boolean only) {
            onlyTrusted = only;
            examined = archive;
            return new Examined(bundle, version, declared, List.of(), List.of(), List.of(), signature, faults);
        }
    }
}
