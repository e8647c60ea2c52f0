package org.skolbro.installer.internal.archive;

import org.skolbro.api.text.Text;

/** The archive is so broken that there is nothing more to say of it. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Text fault;

    Refusal(Text fault) {
        super(fault.en());
        this.fault = fault;
    }

    Text fault() {
        return fault;
    }
}
