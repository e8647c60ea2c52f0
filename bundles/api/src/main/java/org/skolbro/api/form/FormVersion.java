package org.skolbro.api.form;

/** A version of a form's bundle (modul) that nodes can run. */
public record FormVersion(String version, Source source) {

    /** Where the bundle comes from. */
    public enum Source {
        /** It is part of the product that is installed on the node. */
        DISTRIBUTION,
        /** Somebody installed it as an archive; it lies in the database. */
        ARCHIVE
    }
}
