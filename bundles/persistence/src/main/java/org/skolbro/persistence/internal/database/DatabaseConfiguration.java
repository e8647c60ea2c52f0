package org.skolbro.persistence.internal.database;

/** What an operator may write in {@code etc/org.skolbro.database.cfg}; nothing needs to be written. */
public @interface DatabaseConfiguration {

    String PID = "org.skolbro.database";

    /** Empty means an embedded Derby in the data folder. A relative Derby folder lies in the installation. */
    String url() default "";

    String user() default "";

    String password() default "";

    int pool_max() default 16;
}
