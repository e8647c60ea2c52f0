package org.skolbro.api.departure;

/**
 * A part (del) of a departure: a bounded number of children, or one kind of evidence. It is there whole or not at all.
 *
 * @param name of its folder, or of the file when it is sealed; tells nothing of the children
 * @param children whose packages are in it, or groups
 * @param documents copies in it: a document about two children is in the packages of both
 * @param sha256 of the list of its checksums, or of the sealed file, in hex; empty until it is written
 * @param fault a code to look for in the log when it could not be written, else empty
 * @param protocols of disposals (gallringsprotokoll) in it
 */
public record DeparturePart(int number, Kind kind, State state, String name, long children, long documents, long files, long bytes,
        String sha256, String fault, long protocols) {

    /** Of any kind but evidence. */
    public DeparturePart(int number, Kind kind, State state, String name, long children, long documents, long files, long bytes, String sha256,
            String fault) {
        this(number, kind, state, name, children, documents, files, bytes, sha256, fault, 0);
    }

    /** In the order in which they are written. With the protected children, also the groups that they are or were in. */
    public enum Kind {
        CHILDREN, PROTECTED_CHILDREN, GROUPS, REGISTER, PROTECTED_REGISTER, EVIDENCE, AUDIT, OVERVIEW
    }

    public enum State {
        WAITING, WRITTEN, FAILED
    }
}
