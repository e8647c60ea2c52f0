package org.skolbro.packages.eark.internal;

import java.util.Arrays;

/** A version of the specifications, with the address that packages name it by. */
enum Profile {
    V2_1_0("2.1.0"),
    V2_2_0("2.2.0");

    private final String version;

    Profile(String version) {
        this.version = version;
    }

    static Profile of(String version) {
        return Arrays.stream(values()).filter(profile -> profile.version.equals(version.strip())).findFirst().orElseThrow(
            () -> new IllegalArgumentException("org.skolbro.packages: version must be 2.1.0 or 2.2.0, not " + version));
    }

    String version() {
        return version;
    }

    String address() {
        return "https://earksip.dilcis.eu/profile/E-ARK-SIP-v" + version.replace('.', '-') + ".xml";
    }
}
