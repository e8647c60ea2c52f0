package org.skolbro.ui.internal.retention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;

import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.retention.DisposalItem.State;
import org.skolbro.api.retention.DisposalRun;
import org.skolbro.api.text.Text;
import org.skolbro.ui.internal.list.Segments;
import org.skolbro.ui.internal.session.Visit;
import org.skolbro.ui.internal.text.Words;

/** Chooses among a run's items, by where they stand and by type; what was chosen is kept until log-out. */
final class ItemBar extends Div {

    private static final String MEMORY = "disposal.items";

    /** A type that the run has. */
    private record Kind(DocumentTypeId id, Text name) {
    }

    private final Words words;
    private final Consumer<ItemChoice> chosen;
    private ItemChoice choice = Visit.current().recall(MEMORY, ItemChoice.class).orElse(ItemChoice.ALL);

    ItemBar(Words words, DisposalRun run, Consumer<ItemChoice> chosen) {
        this.words = words;
        this.chosen = chosen;
        List<Kind> kinds = run.counts().stream().map(count -> new Kind(count.type(), count.typeName())).distinct()
            .sorted(words.alphabetical(kind -> words.say(kind.name()))).toList();
        if (choice.type().filter(type -> kinds.stream().noneMatch(kind -> kind.id().equals(type))).isPresent()) {
            // kept from another run
            choice = choice.of(Optional.empty());
        }
        addClassNames("row", "no-print");
        add(states(), types(kinds));
    }

    ItemChoice choice() {
        return choice;
    }

    private Segments<Optional<State>> states() {
        List<Optional<State>> states = new ArrayList<>(List.of(Optional.empty()));
        Stream.of(State.WAITING, State.DONE, State.DROPPED, State.FAILED).map(Optional::of).forEach(states::add);
        return new Segments<>(words.say("disposal.state"), states, state -> state
            .map(at -> words.word("disposal.item", at)).orElse(words.say("disposal.item.ALL")))
            .chosen(choice.state(), state -> choose(choice.in(state)));
    }

    private Select<Kind> types(List<Kind> kinds) {
        Select<Kind> types = new Select<>();
        types.setAriaLabel(words.say("plan.type"));
        types.setItems(kinds);
        types.setPlaceholder(words.say("child.type.ALL"));
        types.setEmptySelectionAllowed(true);
        types.setEmptySelectionCaption(words.say("child.type.ALL"));
        types.setItemLabelGenerator(kind -> kind == null ? words.say("child.type.ALL") : words.say(kind.name()));
        choice.type().flatMap(type -> kinds.stream().filter(kind -> kind.id().equals(type)).findFirst())
            .ifPresent(types::setValue);
        types.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(choice.of(Optional.ofNullable(change.getValue()).map(Kind::id)));
            }
        });
        return types;
    }

    private void choose(ItemChoice now) {
        choice = now;
        Visit.current().remember(MEMORY, now);
        chosen.accept(now);
    }
}
