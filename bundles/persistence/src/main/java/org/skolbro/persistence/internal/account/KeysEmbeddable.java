package org.skolbro.persistence.internal.account;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.skolbro.core.store.StoredAccount.Keys;

@Embeddable
class KeysEmbeddable {

    @Column(name = "password_hash")
    private String password;

    @Column(name = "code_hash")
    private String oneTimeCode;

    @Column(name = "code_until")
    private Instant oneTimeCodeUntil;

    @Column(name = "totp_secret")
    private String secret;

    @Column(name = "totp_offered")
    private String offeredSecret;

    @Column(name = "totp_step")
    private long usedStep;

    protected KeysEmbeddable() {
    }

    static KeysEmbeddable from(Keys keys) {
        KeysEmbeddable embeddable = new KeysEmbeddable();
        embeddable.password = keys.password();
        embeddable.oneTimeCode = keys.oneTimeCode();
        embeddable.oneTimeCodeUntil = keys.oneTimeCodeUntil();
        embeddable.secret = keys.secret();
        embeddable.offeredSecret = keys.offeredSecret();
        embeddable.usedStep = keys.usedStep();
        return embeddable;
    }

    Keys toRecord() {
        return new Keys(password, oneTimeCode, oneTimeCodeUntil, secret, offeredSecret, usedStep);
    }
}
