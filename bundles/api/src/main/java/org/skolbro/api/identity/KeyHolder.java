package org.skolbro.api.identity;

/**
 * Somebody who is present with her own secret and her own second factor (nyckelinnehavare).
 *
 * @param secret that she alone knows; the service wipes the array when it has used it
 * @param code of her authenticator app, which counts once; empty for the caller herself, who showed hers when she logged in
 */
public record KeyHolder(String userName, char[] secret, String code) {

    @Override
    public String toString() {
        return "KeyHolder";
    }
}
