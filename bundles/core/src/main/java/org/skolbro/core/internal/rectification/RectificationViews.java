package org.skolbro.core.internal.rectification;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.rectification.Rectification;
import org.skolbro.api.rectification.Rectification.State;
import org.skolbro.core.internal.access.StaffNames;
import org.skolbro.core.internal.document.Masking;
import org.skolbro.core.internal.document.ReadableDocuments.Readable;
import org.skolbro.core.store.StoredRectification;

/** Shows a rectification to one caller: what was said in it only to whom it was asked by and to those who decide. */
@Component(service = RectificationViews.class)
public final class RectificationViews {

    private final Receivers receivers;
    private final StaffNames staff;

    @Activate
    public RectificationViews(@Reference Receivers receivers, @Reference StaffNames staff) {
        this.receivers = receivers;
        this.staff = staff;
    }

    /** Empty for what is not hers to know. */
    Optional<Rectification> of(Caller caller, StoredRectification stored, Readable read) {
        boolean mine = stored.asked().account().equals(caller.account());
        boolean inside = mine || read.leads();
        if (!inside && stored.state() != State.NOTED) {
            return Optional.empty();
        }
        Masking masking = read.masking();
        UnaryOperator<String> told = staff.told();
        Optional<Rectification.Ruling> ruling = stored.ruling().map(end -> new Rectification.Ruling(told.apply(end.by().name()), end.by().at(),
            inside ? masking.in(end.reasons()) : "", masking.in(end.note())));
        return Optional.of(new Rectification(stored.id(), stored.document(), stored.child(), read.row().title(), read.row().typeName(),
            read.row().unitName(), String.join(", ", read.row().aboutNames()), inside ? told.apply(stored.asked().name()) : "",
            inside ? stored.onBehalfOf() : "", inside ? masking.in(stored.wrong()) : "", stored.asked().at(), stored.state(), ruling,
            read.leads() && stored.state() == State.OPEN, mine, read.leads() ? receivers.of(stored.document(), stored.child()) : List.of()));
    }
}
