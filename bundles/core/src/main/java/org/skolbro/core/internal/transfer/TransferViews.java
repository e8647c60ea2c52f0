package org.skolbro.core.internal.transfer;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.transfer.Counterpart;
import org.skolbro.api.transfer.CounterpartId;
import org.skolbro.api.transfer.Transfer;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.store.FormStore;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.StoredTransfer;
import org.skolbro.core.store.TransferStore;

/** Turns what is kept of packages that go out into what is shown. To be called in a unit of work. */
@Component(service = TransferViews.class)
public final class TransferViews {

    private final Gate gate;
    private final RegisterStore register;
    private final FormStore forms;
    private final TransferStore store;

    @Activate
    public TransferViews(@Reference Gate gate, @Reference RegisterStore register, @Reference FormStore forms, @Reference TransferStore store) {
        this.gate = gate;
        this.register = register;
        this.forms = forms;
        this.store = store;
    }

    /** @param named whether the caller may know whom they are about */
    List<Transfer> of(Caller caller, Collection<StoredTransfer> kept, boolean named) {
        Map<PersonId, Person> children = named ? register.persons(kept.stream().map(StoredTransfer::child).distinct().toList()).stream()
            .collect(Collectors.toMap(Person::id, Function.identity())) : Map.of();
        Map<CounterpartId, Counterpart> receivers = store.counterparts().stream().collect(Collectors.toMap(Counterpart::id, Function.identity()));
        return kept.stream().map(one -> new Transfer(one.id(), one.transition(), one.state(),
            children.containsKey(one.child()) ? children.get(one.child()).name().full() : "–",
            receivers.containsKey(one.receiver()) ? receivers.get(one.receiver()).name() : "–", one.deadline(), one.packed().size(), one.bytes(), one.digest(),
            one.builtAt(), one.builtBy(), one.sentAt(), one.answer(), named && reads(caller, one),
            notices(one, named))).toList();
    }

    private static List<Transfer.Notice> notices(StoredTransfer transfer, boolean named) {
        Map<String, String> titles = transfer.packed().stream().collect(Collectors.toMap(StoredTransfer.Packed::document, StoredTransfer.Packed::title));
        return IntStream.range(0, transfer.notices().size()).mapToObj(at -> {
            StoredTransfer.Notice notice = transfer.notices().get(at);
            return new Transfer.Notice(at + 1, notice.documents().stream().map(StoredTransfer.Withdrawn::on).max(Comparator.naturalOrder()).orElseThrow(),
                notice.documents().stream().map(one -> named ? titles.get(one.document()) : "–").toList(), notice.file().map(StoredTransfer.File::fetchedAt),
                notice.acknowledgedAt(), notice.documents().stream().allMatch(StoredTransfer.Withdrawn::given));
        }).toList();
    }

    /** Whether a headteacher may have the whole of it: she may hand over what she may not read. */
    boolean reads(Caller caller, StoredTransfer transfer) {
        return transfer.packed().stream().allMatch(packed -> forms.type(packed.type(), packed.typeVersion())
            .filter(type -> gate.reads(caller, Set.of(Role.HEADTEACHER), type)).isPresent());
    }
}
