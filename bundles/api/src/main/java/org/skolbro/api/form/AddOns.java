package org.skolbro.api.form;

import java.util.List;

import org.osgi.annotation.versioning.ProviderType;
import org.skolbro.api.access.Caller;
import org.skolbro.api.outcome.Outcome;

/**
 * Takes in archives (tillägg) with school forms and add-ons: the one door for all of them. For administrators and operators.
 * An archive that is refused leaves everything as it was.
 */
@ProviderType
public interface AddOns {

    /** Reads, scans and tries the archive without touching anything. */
    AddOnReport examine(Caller caller, AddOnArchive archive);

    /**
     * Examines the archive once more, stores it, and wants its form in its version; every node goes there. The versions before
     * are kept, see {@link Forms#upgrade}. Refused with the first fault.
     */
    Outcome<AddOnReport> install(Caller caller, AddOnArchive archive, String reason);

    /** The latest that lay in the folder {@code deploy} of this node since it started, newest first: nobody stood beside it. */
    List<AddOnArrival> arrivals(Caller caller);

    AddOnSigning signing(Caller caller);

    /** Requires signatures of trusted signers from now on, or no longer. What is installed stays. */
    AddOnSigning requireSignatures(Caller caller, boolean required);

    /** Trusts whoever can sign with this certificate. @param certificate X.509, as PEM or DER */
    Outcome<AddOnSigning> trust(Caller caller, byte[] certificate);

    AddOnSigning distrust(Caller caller, String fingerprint);
}
