package org.skolbro.persistence.internal.departure;

import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.bouncycastle.openpgp.PGPEncryptedDataList;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPLiteralData;
import org.bouncycastle.openpgp.PGPPrivateKey;
import org.bouncycastle.openpgp.PGPPublicKeyEncryptedData;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.bc.BcPGPObjectFactory;
import org.bouncycastle.openpgp.bc.BcPGPSecretKeyRingCollection;
import org.bouncycastle.openpgp.operator.bc.BcPBESecretKeyDecryptorBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;
import org.bouncycastle.openpgp.operator.bc.BcPublicKeyDataDecryptorFactory;

/** What a recipient does with a sealed departure: opens each file with her key, and unpacks what comes out. */
final class Unsealed {

    private Unsealed() {
    }

    /** With the machine's own {@code gpg} where there is one. Answers whether there was. */
    static boolean byGpg(Path folder, Path secret, Path home) throws IOException, InterruptedException {
        if (Stream.of(System.getenv("PATH").split(":")).noneMatch(path -> Files.isExecutable(Path.of(path, "gpg")))) {
            return false;
        }
        Files.createDirectory(home, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        gpg(home, "--import", secret.toString());
        for (Path file : sealed(folder)) {
            Path zip = home.resolve("part.zip");
            Files.deleteIfExists(zip);
            gpg(home, "--output", zip.toString(), "--decrypt", file.toString());
            try (InputStream in = Files.newInputStream(zip)) {
                unzip(in, folder);
            }
        }
        return true;
    }

    static void byLibrary(Path folder, Path secret) throws IOException, PGPException {
        for (Path file : sealed(folder)) {
            try (InputStream in = PGPUtil.getDecoderStream(Files.newInputStream(file)); InputStream key = PGPUtil.getDecoderStream(Files.newInputStream(secret))) {
                PGPPublicKeyEncryptedData data = (PGPPublicKeyEncryptedData) ((PGPEncryptedDataList) new BcPGPObjectFactory(in).nextObject()).get(0);
                PGPPrivateKey opener = new BcPGPSecretKeyRingCollection(key).getSecretKey(data.getKeyIdentifier().getKeyId())
                    .extractPrivateKey(new BcPBESecretKeyDecryptorBuilder(new BcPGPDigestCalculatorProvider()).build(new char[0]));
                InputStream open = data.getDataStream(new BcPublicKeyDataDecryptorFactory(opener));
                unzip(((PGPLiteralData) new BcPGPObjectFactory(open).nextObject()).getInputStream(), folder);
                open.transferTo(OutputStream.nullOutputStream());
                assertTrue("altered on its way", data.verify());
            }
        }
    }

    private static List<Path> sealed(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".gpg")).toList();
        }
    }

    private static void unzip(InputStream in, Path folder) throws IOException {
        ZipInputStream zip = new ZipInputStream(in);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            Path file = folder.resolve(entry.getName());
            Files.createDirectories(file.getParent());
            Files.copy(zip, file);
        }
        in.transferTo(OutputStream.nullOutputStream());
    }

    private static void gpg(Path home, String... words) throws IOException, InterruptedException {
        List<String> command = Stream.concat(Stream.of("gpg", "--homedir", home.toString(), "--batch", "--quiet"), Stream.of(words)).toList();
        Process gpg = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(gpg.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(said, gpg.waitFor() == 0);
    }
}
