package org.skolbro.api.delivery;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;

import org.osgi.annotation.versioning.ProviderType;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.LeftOut;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.outcome.Progress;

/**
 * Deliveries (leveranser) to the city archive, for archivists. Nothing that the plan wants delivered is destroyed before the
 * archive's receipt is registered and all checksums have been compared once more; then it falls to the ordinary disposal.
 */
@ProviderType
public interface Deliveries {

    /**
     * Chooses all that is due to be delivered by the plan in force and in no other open delivery. Left out are children on
     * the way to another unit, protected persons, and documents about groups. Refused when no plan is in force, nothing is
     * due, or nothing is installed that packs and prints.
     *
     * @param recipient the archive that takes it in
     */
    Outcome<Delivery> plan(Caller caller, String recipient, Progress progress);

    /** Newest first. */
    List<Delivery> all(Caller caller);

    /** @throws org.skolbro.api.problem.NotFound when there is none */
    Delivery delivery(Caller caller, DeliveryId id);

    /** By number. */
    Page<DeliveryPackage> packages(Caller caller, DeliveryId id, Page.Request page);

    /** Documents that could not be packed, by package. Names no child. */
    List<LeftOut> leftOut(Caller caller, DeliveryId id);

    /**
     * Builds what is not built yet, until done, paused or stopped through {@code progress}. May be called again after any failure,
     * and tries anew what could not be packed. A document that cannot be does not keep the others of its child back: it is left
     * out, named, and stays due for the next delivery.
     */
    Outcome<Delivery> build(Caller caller, DeliveryId id, Progress progress);

    Outcome<Delivery> pause(Caller caller, DeliveryId id);

    /** Removes its packages. Refused once it is received. */
    Outcome<Delivery> cancel(Caller caller, DeliveryId id);

    /** Writes the file of a package, until it is received; one audit line for its child. */
    void content(Caller caller, DeliveryId id, int number, OutputStream out);

    /** Writes all packages and their list as one zip. */
    void contents(Caller caller, DeliveryId id, OutputStream out);

    /** Notes that it was handed over. Refused unless all that could be built is. */
    Outcome<Delivery> delivered(Caller caller, DeliveryId id);

    /**
     * Registers the archive's receipt. Compares the checksums of all packages and of all documents in them; refused when one
     * differs, or below the second factor. From then on the holdings may end through disposal; the packages, which are
     * copies, are removed here at once.
     */
    Outcome<Delivery> receive(Caller caller, DeliveryId id, String reference, LocalDate date, Progress progress);
}
