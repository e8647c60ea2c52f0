package org.skolbro.core.internal.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.problem.StorageFailure;

/**
 * The key that signs heads of certificates (Ed25519, RFC 8032). Made at the first start, readable by the owner alone, and
 * never leaves its file. Its public half stands in every head and is registered with the municipality's registry.
 */
@Component(service = SigningKey.class)
public final class SigningKey {

    static final String SIGNED = "skolbro-signature-1\n";
    private final KeyPair pair;

    @Activate
    public SigningKey(@Reference EvidenceFolder folder) {
        Path file = folder.file("signing.key");
        try {
            pair = Files.exists(file) ? read(file) : make(file, folder.file("signing.pub"));
        } catch (IOException | GeneralSecurityException failed) {
            throw new StorageFailure("The key that signs certificates can neither be read nor made", failed);
        }
    }

    /** X.509 form in Base64. */
    public String publicKey() {
        return Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
    }

    /** As {@code openssl} reads it. */
    public String pem() {
        return "-----BEGIN PUBLIC KEY-----\n" + publicKey() + "\n-----END PUBLIC KEY-----\n";
    }

    /** In Base64. */
    String sign(String head) {
        return signed(SIGNED + head);
    }

    /** The purpose on a line of its own, then the text: what is signed for one purpose never passes for another. In Base64. */
    public String sign(String purpose, String text) {
        return signed(purpose + "\n" + text);
    }

    private String signed(String text) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform signs with Ed25519", impossible);
        }
    }

    private static KeyPair read(Path file) throws IOException, GeneralSecurityException {
        List<String> lines = Files.readAllLines(file);
        KeyFactory keys = KeyFactory.getInstance("Ed25519");
        return new KeyPair(keys.generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(lines.get(1)))),
            keys.generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(lines.get(0)))));
    }

    /** The file appears whole or not at all: half a key would stop every later start. */
    private static KeyPair make(Path file, Path publicFile) throws IOException, GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Base64.Encoder base64 = Base64.getEncoder();
        String half = base64.encodeToString(pair.getPublic().getEncoded());
        Path part = Files.createTempFile(file.getParent(), "signing", ".part", ownerOnly(file));
        Files.writeString(part, base64.encodeToString(pair.getPrivate().getEncoded()) + "\n" + half + "\n",
            StandardOpenOption.SYNC);
        Files.writeString(publicFile, half + "\n");
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        return pair;
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
            ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
            : new FileAttribute<?>[0];
    }
}
