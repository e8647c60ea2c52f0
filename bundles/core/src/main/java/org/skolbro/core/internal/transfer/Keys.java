package org.skolbro.core.internal.transfer;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.transfer.Counterpart;
import org.skolbro.core.internal.document.file.Sha256;
import org.skolbro.core.internal.evidence.SigningKey;
import org.skolbro.core.packing.BadPackage;
import org.skolbro.core.packing.TransferFormat.Seal;
import org.skolbro.core.packing.TransferFormat.Sealed;
import org.skolbro.core.store.TransferStore;

/** Our key and the counterparts': Ed25519, known by the SHA-256 of its X.509 form. */
@Component(service = Keys.class)
public final class Keys implements Seal {

    private final SigningKey own;
    private final TransferStore store;

    @Activate
    public Keys(@Reference SigningKey own, @Reference TransferStore store) {
        this.own = own;
        this.store = store;
    }

    @Override
    public byte[] sign(String purpose, String digest) {
        return Base64.getDecoder().decode(own.sign(purpose, digest));
    }

    @Override
    public String pem() {
        return own.pem();
    }

    String fingerprint() {
        return fingerprint(own.publicKey()).orElseThrow();
    }

    /** Empty when the text is no such key. */
    static Optional<String> fingerprint(String key) {
        return read(key).map(read -> Sha256.hex(Sha256.digest().digest(read.getEncoded())));
    }

    /** The Base64 of a key, whether it was given alone or in PEM. */
    static String bare(String pem) {
        return pem.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
    }

    /** As it is compared, however it was read aloud. */
    static String plain(String fingerprint) {
        return fingerprint.replaceAll("[\\s:.-]", "").toLowerCase(Locale.ROOT);
    }

    /**
     * Whose it is. To be called in a unit of work.
     *
     * @throws BadPackage when no counterpart that counts has the key, or when the signature is not by it
     */
    Counterpart require(Sealed sealed) throws BadPackage {
        String fingerprint = fingerprint(sealed.key())
            .orElseThrow(() -> BadPackage.of("Nyckeln i filen är ingen Ed25519-nyckel.", "The key in the file is no Ed25519 key."));
        Optional<Counterpart> known = store.counterparts().stream().filter(one -> one.fingerprint().equals(fingerprint)).reduce((older, newer) -> newer);
        if (known.isEmpty()) {
            throw new BadPackage(TransferTexts.unknownKey(fingerprint));
        }
        if (!known.get().counts()) {
            throw new BadPackage(TransferTexts.withdrawnKey(known.get().name(), fingerprint));
        }
        if (!isSigned(sealed, known.get())) {
            throw new BadPackage(TransferTexts.wrongSignature(known.get().name()));
        }
        return known.get();
    }

    private static boolean isSigned(Sealed sealed, Counterpart by) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(read(by.publicKey()).orElseThrow());
            signature.update((sealed.purpose() + "\n" + sealed.digest()).getBytes(StandardCharsets.UTF_8));
            return signature.verify(sealed.signature());
        } catch (GeneralSecurityException notOne) {
            return false;
        }
    }

    private static Optional<PublicKey> read(String key) {
        try {
            return Optional.of(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(key))));
        } catch (GeneralSecurityException | IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
