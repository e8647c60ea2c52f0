package org.skolbro.api.delivery;

/**
 * The package of one child in a delivery (leveranspaket), by its number in the order of identity numbers.
 *
 * @param name of its file; tells nothing of the child
 * @param documents how many are to be in it, or are
 * @param sha256 in hex; empty until it is built
 * @param fault a code to look for in the log when it could not be built, else empty
 */
public record DeliveryPackage(int number, State state, String name, long documents, long bytes, String sha256, String fault) {

    public enum State {
        WAITING, BUILT, FAILED
    }
}
