package org.skolbro.persistence.internal.transfer;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;

import org.junit.Before;
import org.junit.Test;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.document.file.Sha256;
import org.skolbro.core.internal.evidence.EvidenceFolder;
import org.skolbro.core.internal.evidence.SigningKey;

/** What somebody might send who wants to do harm, or whose system is broken: each is refused with its reason and leaves nothing. */
public abstract class HostilePackages extends TwoMunicipalities {

    private byte[] file;

    @Before
    public void aPackageThatWouldBeTaken() {
        south.child(NAME, NUMBER, DateSpan.from(Municipality.TODAY));
        file = content(north, sent(north, south, majaInNorth));
    }

    @Test
    public void refusesWhatIsNoZip() throws IOException {
        refused("not a whole zip", "nej".getBytes(StandardCharsets.UTF_8));
        refused("not a whole zip", new byte[0]);
        refused("not a whole zip", Arrays.copyOf(file, file.length / 2));
    }

    @Test
    public void refusesAChangedByteOfTheManifest() throws IOException {
        Tampered tampered = Tampered.of(file);
        refused("signature does not fit", tampered.replaced("transfer.json", tampered.text("transfer.json").replace("Majas plan", "Majas plan!").getBytes(
            StandardCharsets.UTF_8)).zip());
    }

    @Test
    public void refusesAChangedByteOfTheDocuments() throws IOException {
        Tampered tampered = Tampered.of(file);
        byte[] sip = tampered.get(".zip");
        sip[sip.length / 2] ^= 1;
        refused("was changed", tampered.zip());
    }

    @Test
    public void refusesAFileThatIsMissingOrAdded() throws IOException {
        refused("README.txt is missing", Tampered.of(file).without("README.txt").zip());
        refused("transfer.sig is missing", Tampered.of(file).without("transfer.sig").zip());
        refused("manifest does not list", Tampered.of(file).with("extra.exe", new byte[] {1}).zip());
    }

    @Test
    public void refusesNamesThatLeadOut() throws IOException {
        refused("leads out", Tampered.of(file).with("../../etc/passwd", new byte[] {1}).zip());
        refused("leads out", Tampered.of(file).with("C:\\evil.exe", new byte[] {1}).zip());
        refused("leads out", Tampered.of(file).with("/evil", new byte[] {1}).zip());
    }

    @Test
    public void refusesAZipBomb() throws IOException {
        refused("zip bomb", Tampered.of(file).with("README.txt", new byte[15 << 20]).zip());
        refused("larger than 20 MB unpacked", Tampered.of(file).with("README.txt", new byte[21 << 20]).zip());
    }

    @Test
    public void refusesABombInsideTheInnerPackage() throws IOException {
        Tampered outer = Tampered.of(file);
        String name = outer.name(".zip");
        Tampered inner = Tampered.of(outer.get(name));
        inner.replaced("handling.pdf", new byte[15 << 20]);
        refused("zip bomb", signedByNorth(outer, name, inner.zip()));
    }

    @Test
    public void refusesAnInnerPackageThatLeadsOutOrIsNotWhole() throws IOException {
        Tampered outer = Tampered.of(file);
        String name = outer.name(".zip");
        refused("leads out", signedByNorth(outer, name, Tampered.of(outer.get(name)).with("../out", new byte[] {1}).zip()));
        outer = Tampered.of(file);
        refused("not whole", signedByNorth(outer, name, Tampered.of(outer.get(name)).replaced("handling.json", "{}".getBytes(StandardCharsets.UTF_8)).zip()));
        outer = Tampered.of(file);
        refused("not a whole zip", signedByNorth(outer, name, new byte[] {1, 2, 3}));
    }

    @Test
    public void refusesAPackageThatIsTooLargeWithoutReadingOn() {
        long[] read = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read[0]++;
                return 0;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                read[0] += length;
                return length;
            }
        };
        assertTrue(refusal(south.arrivals.take(south.headteacher, endless, -1, Progress.NONE)).contains("larger than 20 MB"));
        assertTrue(read[0] + " bytes", read[0] < 21 << 20);
    }

    @Test
    public void refusesWhatSaysThatItIsTooLargeBeforeItIsRead() throws IOException {
        InputStream untouched = new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("it was read");
            }
        };
        assertTrue(refusal(south.arrivals.take(south.headteacher, untouched, 5L << 30, Progress.NONE)).contains("larger than 20 MB"));
        assertEquals(List.of(), files(south.folder.resolve("transfers")));
    }

    @Test
    public void refusesWhatIsBrokenOffOnItsWay() throws IOException {
        InputStream broken = new SequenceInputStream(in(Arrays.copyOf(file, file.length / 2)), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("The line is gone");
            }
        });
        assertTrue(refusal(south.arrivals.take(south.headteacher, broken, file.length, Progress.NONE)).contains("Broken off"));
        assertEquals(List.of(), files(south.folder.resolve("transfers")));
    }

    /** At every step: while it is read, before the inside is looked at, between documents. */
    @Test
    public void leavesNothingWhenItIsStopped() throws IOException {
        for (int steps = 0; steps < 4; steps++) {
            Stopped stopped = new Stopped(steps);
            assertTrue(refusal(south.arrivals.take(south.headteacher, in(file), file.length, stopped)).contains("Broken off"));
            assertEquals(List.of(), files(south.folder.resolve("transfers")));
            assertEquals(List.of(), south.work.inOne(() -> south.store.arrivals()));
        }
    }

    private static final class Stopped implements Progress {

        private int left;

        Stopped(int steps) {
            left = steps;
        }

        @Override
        public void at(Text step, long done, long total) {
            // asked by what follows
        }

        @Override
        public boolean cancelled() {
            return left-- <= 0;
        }
    }

    @Test
    public void whatIsTakenInIsReadByItsOwnerAlone() throws IOException {
        done(south.arrivals.take(south.headteacher, in(file), -1, Progress.NONE));
        for (Municipality one : List.of(north, south)) {
            Path transfers = one.folder.resolve("transfers");
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(transfers)));
            for (Path kept : files(transfers)) {
                assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)));
                assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(kept.getParent())));
            }
            assertEquals(1, files(transfers).size());
        }
    }

    @Test
    public void refusesAnUnknownKeyAndSaysWhose() throws IOException {
        SigningKey stranger = new SigningKey(EvidenceFolder.at(temporary.newFolder("stranger").toPath()));
        Tampered tampered = Tampered.of(file);
        String digest = Sha256.hex(Sha256.digest().digest(tampered.get("transfer.json")));
        byte[] forged = tampered.replaced("transfer.sig", Base64.getDecoder().decode(stranger.sign("skolbro-transfer-1", digest)))
            .replaced("sender.pem", stranger.pem().getBytes(StandardCharsets.US_ASCII)).zip();
        refused("No registered counterpart has the key", forged);
        refused("no Ed25519 key", Tampered.of(file).replaced("sender.pem", "no key".getBytes(StandardCharsets.US_ASCII)).zip());
    }

    /** The key of a counterpart beside a signature by somebody else. */
    @Test
    public void refusesAWrongSignature() throws IOException {
        Tampered tampered = Tampered.of(file);
        tampered.get("transfer.sig")[5] ^= 1;
        refused("signature does not fit the key of Norrbro", tampered.zip());
        refused("signature does not fit", Tampered.of(file).replaced("transfer.sig", new byte[] {1, 2, 3}).zip());
    }

    @Test
    public void refusesDocumentsAboutAnotherChild() throws IOException {
        refused("another child", signedByNorth(Tampered.of(file), manifest -> manifest.replace("\"" + NAME + "\"", "\"Olle Ek\"")));
        refused("another child", signedByNorth(Tampered.of(file), manifest -> manifest.replace(NUMBER, "201802012391")));
    }

    @Test
    public void refusesWhatIsAddressedToOthersOrSaysToComeFromThem() throws IOException {
        refused("addressed to", signedByNorth(Tampered.of(file), manifest -> manifest.replace("212000-0027", "212000-0099")));
        refused("another organisation", signedByNorth(Tampered.of(file), manifest -> manifest.replace("212000-0019", "212000-0099")));
    }

    @Test
    public void refusesTheSameNameWithOtherContent() throws IOException {
        done(south.arrivals.take(south.headteacher, in(file), -1, Progress.NONE));
        byte[] other = signedByNorth(Tampered.of(file), manifest -> manifest.replace("Hälsa Maja!", "Hälsa!"));
        assertTrue(refusal(south.arrivals.take(south.headteacher, in(other), -1, Progress.NONE)).contains("same name"));
        assertEquals(1, south.work.inOne(() -> south.store.arrivals()).size());
        assertEquals(1, files(south.folder.resolve("transfers")).size());
    }

    @Test
    public void refusesAManifestThatCannotBeRead() throws IOException {
        refused("no JSON", signedByNorth(Tampered.of(file), manifest -> "{\"a\":".repeat(100)));
        refused("format or a version", signedByNorth(Tampered.of(file), manifest -> manifest.replace("\"1.0\"", "\"2.0\"")));
        refused("child", signedByNorth(Tampered.of(file), manifest -> manifest.replace("\"child\"", "\"nobody\"")));
        refused("path", signedByNorth(Tampered.of(file), manifest -> manifest.replaceFirst("representations/", "../")));
    }

    private byte[] signedByNorth(Tampered outer, String name, byte[] inner) throws IOException {
        String before = Sha256.hex(Sha256.digest().digest(outer.get(name)));
        int bytes = outer.get(name).length;
        outer.replaced(name, inner);
        return signedByNorth(outer, manifest -> manifest.replace(before, Sha256.hex(Sha256.digest().digest(inner)))
            .replaceFirst("(\"bytes\" : )" + bytes + ",", "$1" + inner.length + ","));
    }

    /** By the key of a counterpart whose system is in the wrong hands. */
    private byte[] signedByNorth(Tampered outer, UnaryOperator<String> change) throws IOException {
        byte[] manifest = change.apply(outer.text("transfer.json")).getBytes(StandardCharsets.UTF_8);
        SigningKey key = new SigningKey(EvidenceFolder.at(north.folder.resolve("evidence")));
        String digest = Sha256.hex(Sha256.digest().digest(manifest));
        return outer.replaced("transfer.json", manifest)
            .replaced("transfer.sig", Base64.getDecoder().decode(key.sign("skolbro-transfer-1", digest))).zip();
    }

    private void refused(String because, byte[] hostile) throws IOException {
        String said = refusal(south.arrivals.take(south.headteacher, in(hostile), -1, Progress.NONE));
        assertTrue(said, said.contains(because));
        assertEquals(List.of(), files(south.folder.resolve("transfers")));
        assertEquals(List.of(), south.work.inOne(() -> south.store.arrivals()));
        assertEquals(0, south.work.inOne(() -> south.ledger.after(0, 10)).size());
    }
}
