package org.skolbro.ui.internal.start;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.skolbro.api.access.Caller;
import org.skolbro.api.transfer.Arrival;
import org.skolbro.api.transfer.Transfer;
import org.skolbro.api.transfer.Transfers;
import org.skolbro.api.transition.TransitionId;
import org.skolbro.api.transition.TransitionRow;
import org.skolbro.ui.internal.start.Today.Item;
import org.skolbro.ui.internal.text.Words;

/** What waits for a headteacher on either side of a bridge to another provider. */
final class OtherProviders {

    private final Sources sources;
    private final Caller caller;
    private final List<Item> decide;

    OtherProviders(Sources sources, Caller caller, List<Item> decide) {
        this.sources = sources;
        this.caller = caller;
        this.decide = decide;
    }

    void collect() {
        sources.packages().ifPresent(services -> {
            services.arrivals().open(caller).forEach(this::arrived);
            unbuilt(services.transfers());
            services.transfers().mine(caller).forEach(this::sent);
        });
    }

    private void arrived(Arrival arrival) {
        String path = "overforing/" + arrival.id();
        switch (arrival.state()) {
            case QUARANTINED -> decide.add(Item.named(arrival.childName(), Words.both("start.arrival-quarantined", arrival.sender().name()), path));
            case REVIEW -> decide.add(Item.named(arrival.childName(), Words.both("start.arrival", arrival.sender().name(),
                arrival.deadline().toString()), path));
            case ANSWERED, DECLINED -> { }
        }
    }

    private void unbuilt(Transfers service) {
        List<TransitionId> waiting = service.unbuilt(caller);
        if (waiting.isEmpty() || sources.transitions().isEmpty()) {
            return;
        }
        Map<TransitionId, TransitionRow> rows = sources.transitions().get().mine(caller).stream()
            .collect(Collectors.toMap(TransitionRow::id, Function.identity()));
        waiting.stream().filter(rows::containsKey).map(rows::get).forEach(row -> decide.add(Item.named(row.childName(),
            Words.both("start.package-build", row.toUnit(), row.deadline().toString()), "overgang/" + row.id())));
    }

    private void sent(Transfer transfer) {
        String path = "overgang/" + transfer.transition();
        switch (transfer.state()) {
            case BUILT -> decide.add(Item.named(transfer.childName(), Words.both("start.package-send", transfer.receiver(),
                transfer.deadline().toString()), path));
            case SENT -> decide.add(Item.named(transfer.childName(), Words.both("start.package-await", transfer.receiver(),
                transfer.deadline().toString()), path));
            case ACKNOWLEDGED, DISCARDED -> { }
        }
        if (transfer.state() != Transfer.State.DISCARDED && transfer.notices().stream().anyMatch(notice -> notice.fetchedAt().isEmpty())) {
            decide.add(Item.named(transfer.childName(), Words.both("start.notice-send", transfer.receiver()), path));
        }
    }
}
