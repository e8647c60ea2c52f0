package org.skolbro.api.person;

/** Protected personal data (skyddade personuppgifter), with the values of SS 12000. Anything but NONE is default-deny everywhere. */
public enum SecurityMarking {
    NONE("Ingen"),
    SECRECY_MARKING("Sekretessmarkering"),
    PROTECTED_REGISTRATION("Skyddad folkbokföring");

    private final String code;

    SecurityMarking(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException when SS 12000 has no such value; empty means NONE */
    public static SecurityMarking ofCode(String code) {
        if (code.isEmpty()) {
            return NONE;
        }
        for (SecurityMarking marking : values()) {
            if (marking.code.equalsIgnoreCase(code)) {
                return marking;
            }
        }
        throw new IllegalArgumentException("Not a securityMarking of SS 12000");
    }
}
