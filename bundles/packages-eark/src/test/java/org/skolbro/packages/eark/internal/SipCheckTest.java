package org.skolbro.packages.eark.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.skolbro.api.delivery.PackageCheck.Verdict;
import org.skolbro.api.outcome.Progress;

public class SipCheckTest {

    private static final byte[] OTHER = "{}".getBytes(StandardCharsets.UTF_8);

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void findsNothingWrongWithWhatWasJustWritten() throws Exception {
        Verdict verdict = check(written());
        assertEquals("[]", verdict.faults().toString());
        try (ZipFile zip = new ZipFile(written().toFile())) {
            assertEquals("all but the METS file itself", zip.size() - 1, verdict.files());
        }
    }

    @Test
    public void namesTheFileThatWasChanged() throws Exception {
        Path changed = empty();
        Tampering.replace(written(), changed, "0007_2024-04-12_compulsory-plan/handling.json", OTHER);
        saysOnly(changed, "representations/rep1/data/0007_2024-04-12_compulsory-plan/handling.json", "the file is not as large as is said");
    }

    @Test
    public void namesTheFileOfWhichOneBitWasChanged() throws Exception {
        Path whole = written();
        byte[] pdf = content(whole, "0003_2024-04-12_compulsory-plan/handling.pdf");
        pdf[5000] ^= 1;
        Path changed = empty();
        Tampering.replace(whole, changed, "0003_2024-04-12_compulsory-plan/handling.pdf", pdf);
        saysOnly(changed, "representations/rep1/data/0003_2024-04-12_compulsory-plan/handling.pdf", "the file was changed: the checksum does not agree");
    }

    @Test
    public void missesAFileThatWasTakenOut() throws Exception {
        Path changed = copied(written(), name -> !name.endsWith("0001_2024-04-12_compulsory-plan/handling.xml"), out -> { });
        saysOnly(changed, "representations/rep1/data/0001_2024-04-12_compulsory-plan/handling.xml", "the file is missing");
    }

    @Test
    public void doesNotAcceptAFileThatIsNotListed() throws Exception {
        Path changed = copied(written(), name -> true, out -> entry(out, root(out) + "representations/rep1/data/gift.exe", OTHER));
        saysOnly(changed, "representations/rep1/data/gift.exe", "the file is not listed in METS");
    }

    @Test
    public void readsNothingOfAPackageWhoseNamesLeadOut() throws Exception {
        Path changed = copied(written(), name -> true, out -> entry(out, root(out) + "../../etc/passwd", OTHER));
        assertEquals(0, check(changed).files());
        assertTrue(said(changed).contains("the name leads out of the package"));
    }

    @Test
    public void wantsEverythingInOneFolder() throws Exception {
        Path changed = copied(written(), name -> true, out -> entry(out, "other/METS.xml", OTHER));
        saysOnly(changed, "other/METS.xml", "the file lies outside the folder of the package");
    }

    @Test
    public void followsNoReferenceOutOfThePackage() throws Exception {
        Path whole = written();
        for (String away : new String[] {"../../../../../etc/passwd", "file:///etc/passwd", "https://example.org/x"}) {
            Path changed = empty();
            Tampering.replace(whole, changed, "rep1/METS.xml", text(whole, "rep1/METS.xml")
                .replaceFirst("href=\"data/0001[^\"]*pdf\"", "href=\"" + away + "\"").getBytes(StandardCharsets.UTF_8));
            assertTrue(said(changed), said(changed).contains("a reference leads out of the package"));
        }
    }

    @Test
    public void refusesMetsThatNamesEntities() throws Exception {
        Path whole = written();
        Path changed = empty();
        Tampering.replace(whole, changed, "rep1/METS.xml", text(whole, "rep1/METS.xml")
            .replaceFirst("\\?>", "?><!DOCTYPE mets [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>").getBytes(StandardCharsets.UTF_8));
        saysOnly(changed, "representations/rep1/METS.xml", "the file does not follow METS");
    }

    @Test
    public void refusesMetsThatDoesNotFollowItsSchema() throws Exception {
        Path whole = written();
        Path changed = empty();
        Tampering.replace(whole, changed, "rep1/METS.xml", text(whole, "rep1/METS.xml").replace("structMap", "structureMap")
            .getBytes(StandardCharsets.UTF_8));
        saysOnly(changed, "representations/rep1/METS.xml", "the file does not follow METS");
    }

    @Test
    public void doesNotReadAFileThatIsPackedToFillDisks() throws Exception {
        Path whole = written();
        String said = "SIZE=\"" + content(whole, "LASMIG.txt").length + "\"";
        Path changed = copied(whole, name -> !name.endsWith("LASMIG.txt") && !name.matches("[^/]+/METS.xml"), out -> {
            entry(out, root(out) + "METS.xml", text(whole, "/METS.xml", 2).replace(said, "SIZE=\"" + (200L << 20) + "\"").getBytes(StandardCharsets.UTF_8));
            zeros(out, root(out) + "documentation/LASMIG.txt", 200);
        });
        assertTrue(said(changed), said(changed).contains("packed to less than a hundredth"));
    }

    @Test
    public void saysOfWhatIsNoPackageThatItIsNone() throws Exception {
        Path nothing = folder.newFile().toPath();
        saysOnly(nothing, "", "the file is not a whole zip");
        Path cut = folder.newFile().toPath();
        byte[] whole = Files.readAllBytes(written());
        Files.write(cut, Arrays.copyOf(whole, whole.length / 2));
        saysOnly(cut, "", "the file is not a whole zip");
        Path other = empty();
        Files.createDirectories(other.getParent());
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(other))) {
            entry(out, "letter.txt", OTHER);
        }
        saysOnly(other, "letter.txt", "the file lies outside the folder of the package");
        assertThrows(NoSuchFileException.class, () -> check(folder.getRoot().toPath().resolve("nowhere.zip")));
    }

    private interface Adding {
        void to(RootedZip out) throws IOException;
    }

    private interface Keeping {
        boolean keeps(String name);
    }

    /** Knows the folder of what it copies. */
    private static final class RootedZip extends ZipOutputStream {

        private final String root;

        RootedZip(OutputStream out, String root) {
            super(out);
            this.root = root;
        }
    }

    private static String root(RootedZip out) {
        return out.root;
    }

    private Path copied(Path whole, Keeping keeping, Adding adding) throws IOException {
        Path file = empty();
        Files.createDirectories(file.getParent());
        try (ZipFile zip = new ZipFile(whole.toFile())) {
            String root = zip.entries().nextElement().getName().replaceFirst("/.*", "/");
            try (RootedZip out = new RootedZip(Files.newOutputStream(file), root)) {
                for (ZipEntry entry : zip.stream().filter(one -> keeping.keeps(one.getName())).toList()) {
                    entry(out, entry.getName(), zip.getInputStream(entry).readAllBytes());
                }
                adding.to(out);
            }
        }
        return file;
    }

    private static void entry(ZipOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content);
        out.closeEntry();
    }

    private static void zeros(ZipOutputStream out, String name, int megabytes) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        byte[] piece = new byte[1 << 20];
        for (int at = 0; at < megabytes; at++) {
            out.write(piece);
        }
        out.closeEntry();
    }

    private Path empty() throws IOException {
        return folder.newFolder().toPath().resolve("changed").resolve("package.zip");
    }

    private Path written() throws IOException {
        Path file = folder.newFolder().toPath().resolve("package.zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            new SipPacker("2.1.0", false).write(new Pupil(1).content(), out);
        }
        return file;
    }

    private static byte[] content(Path file, String ending) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getInputStream(zip.stream().filter(entry -> entry.getName().endsWith(ending)).findFirst().orElseThrow()).readAllBytes();
        }
    }

    private static String text(Path file, String ending) throws IOException {
        return new String(content(file, ending), StandardCharsets.UTF_8);
    }

    /** @param parts of the name */
    private static String text(Path file, String ending, int parts) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry found = zip.stream().filter(entry -> entry.getName().endsWith(ending) && entry.getName().split("/").length == parts).findFirst().orElseThrow();
            return new String(zip.getInputStream(found).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Verdict check(Path file) throws IOException {
        return new SipCheck().of(file, Progress.NONE);
    }

    private static String said(Path file) throws IOException {
        return check(file).faults().toString();
    }

    private static void saysOnly(Path file, String where, String what) throws IOException {
        Verdict verdict = check(file);
        assertEquals(verdict.faults().toString(), 1, verdict.faults().size());
        assertEquals(where, verdict.faults().getFirst().where());
        assertEquals(what, verdict.faults().getFirst().what().en());
    }
}
