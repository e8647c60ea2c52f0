package org.skolbro.core.internal.departure;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Date;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Locale;

import org.bouncycastle.bcpg.SymmetricKeyAlgorithmTags;
import org.bouncycastle.bcpg.sig.KeyFlags;
import org.bouncycastle.openpgp.PGPEncryptedDataGenerator;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPLiteralData;
import org.bouncycastle.openpgp.PGPLiteralDataGenerator;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPPublicKeyRing;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.bc.BcPGPPublicKeyRingCollection;
import org.bouncycastle.openpgp.operator.bc.BcPGPDataEncryptorBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPublicKeyKeyEncryptionMethodGenerator;

/** Whoever receives a sealed departure, by a public key in OpenPGP (RFC 4880), as {@code gpg --export} writes it. */
final class Recipient {

    private static final int PIECE = 1 << 16;

    private final PGPPublicKey key;
    private final String fingerprint;

    private Recipient(PGPPublicKey key, String fingerprint) {
        this.key = key;
        this.fingerprint = fingerprint;
    }

    /** @throws IOException when there is no such file, or no key in it that something can be sealed for now */
    static Recipient of(Path file) throws IOException {
        try (InputStream in = PGPUtil.getDecoderStream(Files.newInputStream(file))) {
            for (PGPPublicKeyRing ring : new BcPGPPublicKeyRingCollection(in)) {
                for (Iterator<PGPPublicKey> keys = ring.getPublicKeys(); keys.hasNext();) {
                    PGPPublicKey key = keys.next();
                    if (seals(key) && isValid(ring.getPublicKey()) && isValid(key)) {
                        return new Recipient(key, HexFormat.of().formatHex(ring.getPublicKey().getFingerprint()).toUpperCase(Locale.ROOT));
                    }
                }
            }
            throw new IOException("There is no valid key for encryption in the file");
        } catch (PGPException unreadable) {
            throw new IOException("The file is no public key", unreadable);
        }
    }

    private static boolean isValid(PGPPublicKey key) {
        long seconds = key.getValidSeconds();
        return !key.hasRevocation() && (seconds == 0 || key.getCreationTime().getTime() + seconds * 1000 > System.currentTimeMillis());
    }

    /** A key may say what it is for; one that only signs could be used all the same, and must not. */
    private static boolean seals(PGPPublicKey key) {
        if (!key.isEncryptionKey()) {
            return false;
        }
        int told = 0;
        for (Iterator<PGPSignature> signatures = key.getSignatures(); signatures.hasNext();) {
            PGPSignature signature = signatures.next();
            told |= signature.getHashedSubPackets() == null ? 0 : signature.getHashedSubPackets().getKeyFlags();
        }
        return told == 0 || (told & (KeyFlags.ENCRYPT_COMMS | KeyFlags.ENCRYPT_STORAGE)) != 0;
    }

    /** Of the key as its owner knows it, in hex. */
    String fingerprint() {
        return fingerprint;
    }

    /** What is written is sealed piece by piece; closing ends it and leaves {@code out} open. */
    OutputStream seal(OutputStream out, String name) throws IOException {
        try {
            PGPEncryptedDataGenerator sealing = new PGPEncryptedDataGenerator(new BcPGPDataEncryptorBuilder(SymmetricKeyAlgorithmTags.AES_256)
                .setWithIntegrityPacket(true).setSecureRandom(new SecureRandom()));
            sealing.addMethod(new BcPublicKeyKeyEncryptionMethodGenerator(key));
            OutputStream sealed = sealing.open(out, new byte[PIECE]);
            PGPLiteralDataGenerator literal = new PGPLiteralDataGenerator();
            OutputStream content = literal.open(sealed, PGPLiteralData.BINARY, name, new Date(), new byte[PIECE]);
            return new FilterOutputStream(content) {
                @Override
                public void write(byte[] some, int from, int length) throws IOException {
                    out.write(some, from, length);
                }

                @Override
                public void close() throws IOException {
                    literal.close();
                    sealed.close();
                    sealing.close();
                }
            };
        } catch (PGPException failed) {
            throw new IOException("Nothing can be sealed for that key", failed);
        }
    }
}
