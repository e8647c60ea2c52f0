package org.skolbro.api.status;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Origin (ursprung) of the database: a municipality's own, or made by a demo and then so for ever. It is settled at the
 * first start, before anybody can log in. Only in a demo's database the clock can be moved, passwords are hashed at low
 * cost, and every second factor has the one secret that the demo prints.
 */
@ProviderType
public interface Origin {

    /** The TOTP secret, in Base32, of every second factor in a demo's database. Worth nothing anywhere else. */
    String DEMO_SECRET = "NORRBROKOMMUNDEMO2345672NORRBRO2";

    boolean madeByDemo();
}
