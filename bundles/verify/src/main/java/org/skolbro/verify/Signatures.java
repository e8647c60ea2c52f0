package org.skolbro.verify;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;

/** Checks the signatures of heads, and whose they are when the registered key is given. */
record Signatures(Optional<String> registeredKey) {

    void check(Line head, Faults faults) {
        faults.unless(isSigned(head), head, "signaturen stämmer inte", "the signature does not fit");
        registeredKey.ifPresent(key -> faults.unless(key.equals(head.get("publicKey")), head,
            "undertecknat med en annan nyckel än den registrerade", "signed with another key than the registered one"));
    }

    private static boolean isSigned(Line head) {
        try {
            Base64.Decoder base64 = Base64.getDecoder();
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(base64.decode(head.get("publicKey")))));
            signature.update(("skolbro-signature-1\n" + head.get("head")).getBytes(StandardCharsets.UTF_8));
            return signature.verify(base64.decode(head.get("signature")));
        } catch (GeneralSecurityException | IllegalArgumentException notOne) {
            return false;
        }
    }
}
